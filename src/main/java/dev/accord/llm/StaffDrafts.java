package dev.accord.llm;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;

/// What goes with everything that a model drafts for staff: its mark, and the words where there is none.
public final class StaffDrafts {

    public static final Text MARK = new Text("模型草稿，请核对后再用", "A model's draft: check it before you use it");

    private StaffDrafts() {}

    public static Refusal noModel() {
        return new Refusal(
                409,
                new Text("没有可用的语言模型", "There is no language model"),
                new Text(
                        "请自己写，或请管理员设置 accord.llm.base-url。",
                        "Write it yourself, or ask an administrator to set accord.llm.base-url."));
    }

    public static Refusal noDraft() {
        return new Refusal(
                503,
                new Text("模型没有给出能用的草稿", "The model gave no draft that can be used"),
                new Text("请自己写，或过一会儿再试。", "Write it yourself, or try again in a while."));
    }
}
