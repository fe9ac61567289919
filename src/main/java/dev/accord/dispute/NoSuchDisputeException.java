package dev.accord.dispute;

import dev.accord.shared.DisputeId;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.Map;

/// There is no such dispute, or it has been erased.
public final class NoSuchDisputeException extends Refusal {

    private static final long serialVersionUID = 1;

    public NoSuchDisputeException(DisputeId id) {
        super(
                404,
                new Text("没有这个争议", "There is no such dispute"),
                new Text("请检查编号；争议也可能已按本人要求删除。", "Check its id; it may also have been erased at its owner's wish."),
                Map.of("disputeId", id.value()));
    }
}
