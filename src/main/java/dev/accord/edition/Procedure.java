package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.util.List;

/// The stages of a jurisdiction with their clocks and what silence means.
public record Procedure(Jurisdiction jurisdiction, List<Stage> stages) {

    public Procedure {
        stages = List.copyOf(stages);
    }

    /// One stage; `days` are calendar days unless `business`.
    public record Stage(String id, Text title, int days, boolean business, Text silence) {}
}
