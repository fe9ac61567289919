package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.List;

/// One version of one article: the norm in plain words of our own, or, while it is pending and nobody has restated it
/// yet, in the official ones.
///
/// @param place book, part and chapter it stands in, outermost first, as `第二章 … / 第一节 …`; may be empty
/// @param keywords what lay people say, `zh` and `en`
/// @param checked when and against which text it was verified
public record Article(
        ArticleId id,
        String place,
        Text heading,
        Validity validity,
        Status status,
        String checked,
        Keywords keywords,
        Text statement) {

    /// Only what is verified is said to a consumer.
    public enum Status {
        VERIFIED,
        PENDING
    }

    /// Lay words by language.
    public record Keywords(List<String> zh, List<String> en) {
        public Keywords {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }
    }

    public boolean isVerified() {
        return status == Status.VERIFIED;
    }
}
