package dev.accord.evidence;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;

/// What is refused of documents, each with the reason and what to do.
final class EvidenceRefusals {

    private EvidenceRefusals() {}

    static Refusal empty(String name) {
        return new Refusal(
                400,
                new Text("文件是空的：" + name, "The file is empty: " + name),
                new Text("请检查后重新选择。", "Check it and choose again."));
    }

    static Refusal tooLarge(String name) {
        return new Refusal(
                413,
                new Text("文件太大：" + name, "The file is too large: " + name),
                new Text(
                        "一个文件最多 5 MB；请压缩图片，或把文件拆成几个再上传。",
                        "A file may have 5 MB; save the picture smaller, or split the document."));
    }

    static Refusal wrongType(String name) {
        return new Refusal(
                415,
                new Text("不接受这种文件：" + name, "This kind of file is not taken: " + name),
                new Text(
                        "可以上传 PDF 和 JPEG、PNG、WebP、GIF、HEIC 图片；以文件内容为准，与文件名无关。",
                        "PDF and pictures (JPEG, PNG, WebP, GIF, HEIC) are taken; the content counts, not the name."));
    }

    static Refusal tooMany(int most) {
        return new Refusal(
                409,
                new Text("文件数量超过上限", "Too many files"),
                new Text(
                        "每一方在一个争议里最多提交 " + most + " 个文件；请把相关内容合并成一个 PDF。",
                        "Each side may hand in " + most + " in a dispute; put what belongs together into one PDF."));
    }

    static Refusal unknownFact() {
        return new Refusal(
                404,
                new Text("案卷里没有这个事实", "The file holds no such fact"),
                new Text("请从列出的事实中选择，或不填 about。", "Choose one of the facts that are listed, or leave `about` out."));
    }

    static Refusal noSuchFile() {
        return new Refusal(
                404,
                new Text("没有这个文件", "There is no such file"),
                new Text("请从文件清单里选择。", "Choose one from the list of files."));
    }
}
