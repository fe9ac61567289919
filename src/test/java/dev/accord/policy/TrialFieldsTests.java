package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialFieldsTests {

    @Test
    void whatCameOutIsOneLineThatPeopleRead() {
        var told = new LinkedHashMap<String, Object>();
        told.put("owed", "398.00 CNY");
        told.put("heads", Map.of("refund", "398.00 CNY"));
        told.put("holds", List.of("cn-return-7-days", "cn-refund-late"));
        told.put("undecided", Map.of("cn-minor-flaw", List.of("defect", "minor_defect")));
        told.put("fails", List.of());

        assertThat(TrialFields.line(told))
                .isEqualTo("owed: 398.00 CNY; heads: refund 398.00 CNY; holds: cn-return-7-days, cn-refund-late; "
                        + "undecided: cn-minor-flaw (defect, minor_defect)");
    }
}
