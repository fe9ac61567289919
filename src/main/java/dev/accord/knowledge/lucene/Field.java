package dev.accord.knowledge.lucene;

import dev.accord.shared.Language;
import dev.accord.shared.Text;

/// A part of an article that words can match.
///
/// @param weight how much a match counts
enum Field {
    LAY(2.0f, new Text("关键词", "keywords")),
    HEADING(2.0f, new Text("标题", "heading")),
    STATEMENT(1.5f, new Text("正文", "text")),
    RULE(0.7f, new Text("相关规则", "rules")),
    CASE(0.5f, new Text("先例", "precedents")),
    TITLE(0.5f, new Text("法规名称", "title"));

    private final float weight;
    private final Text label;

    Field(float weight, Text label) {
        this.weight = weight;
        this.label = label;
    }

    float weight() {
        return weight;
    }

    String label(Language language) {
        return label.in(language);
    }
}
