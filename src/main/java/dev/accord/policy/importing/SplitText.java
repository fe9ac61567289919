package dev.accord.policy.importing;

import dev.accord.shared.Text;
import java.util.List;

/// A legal text, split by article.
///
/// @param title as the text gives it; empty where it does not
/// @param preamble what stands before the first article
/// @param notes what somebody should look at
record SplitText(String title, List<String> preamble, List<SplitArticle> articles, List<Text> notes) {

    SplitText {
        preamble = List.copyOf(preamble);
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }
}
