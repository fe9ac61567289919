package dev.accord.timeline;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Recorded;
import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;

/// Writes receipts. The same message always gets the same one.
public final class Receipts {

    private final Signer signer;
    private final String epoch;

    public Receipts(Signer signer, String epoch) {
        this.signer = signer;
        this.epoch = epoch;
    }

    /// The receipt for the message in a commit, numbered for the one who said it.
    public Receipt of(Dispute dispute, String clientMessageId, long version, Audience audience) {
        Recorded commit = dispute.history().get((int) version - 1);
        long seq = Timeline.of(dispute, audience).seqOf(version).orElseThrow();
        var at = commit.at().toString();
        var signed = canonical(clientMessageId, seq, at, epoch, commit.hashText());
        var signature = signer.sign(signed.getBytes(StandardCharsets.UTF_8));
        return new Receipt(clientMessageId, seq, at, epoch, commit.hashText(), signature);
    }

    /// RFC 8785: names in order, no space. Every value but the client's id is of our own plain alphabet.
    static String canonical(String clientMessageId, long seq, String at, String epoch, String hash) {
        return "{\"at\":" + quoted(at) + ",\"clientMessageId\":" + quoted(clientMessageId) + ",\"epoch\":"
                + quoted(epoch) + ",\"hash\":" + quoted(hash) + ",\"seq\":" + seq + "}";
    }

    private static String quoted(String plain) {
        return "\"" + plain + "\"";
    }
}
