package dev.accord.policy.importing;

import java.io.IOException;

/// Why a file cannot be used, and what to do about it.
final class Unusable {

    private static final int MEGABYTE = 1024 * 1024;

    private Unusable() {}

    static UnusableTextException tooLarge(long bytes) {
        long megabytes = bytes / MEGABYTE;
        long limit = TikaTexts.LARGEST / MEGABYTE;
        return new UnusableTextException(
                "文件有 " + megabytes + " MB，最多 " + limit + " MB；请按编或章拆成几个文件，或去掉图片后另存",
                "has " + megabytes + " MB, where " + limit
                        + " are the most; split it by part, or save it without pictures");
    }

    static UnusableTextException empty() {
        return new UnusableTextException("文件是空的；请重新下载或另存后再导入", "is empty; fetch or save it again");
    }

    static UnusableTextException noText() {
        return new UnusableTextException(
                "文件里没有文字，多半是扫描件；请先做文字识别（OCR），或换用文字版",
                "has no text in it, most likely it is a scan; run text recognition (OCR) first, or take a version with text");
    }

    static UnusableTextException noArticles() {
        return new UnusableTextException(
                "没有找到条文；条文要以“第一条”、“Article 1”、“§ 1”、“Section 1”或“1.—”开头",
                "has no articles; an article begins with 第一条, Article 1, § 1, Section 1 or 1.—");
    }

    static UnusableTextException noJurisdiction() {
        return new UnusableTextException(
                "看不出是哪个法域的文本；请指明法域（cn、eu、uk、us、intl）",
                "does not show whose law it is; name the jurisdiction: cn, eu, uk, us or intl");
    }

    static UnusableTextException oldOffice() {
        return new UnusableTextException(
                "这是旧版 Office 文件；请在 Word 中另存为 .docx", "is a file of an old Office; save it as .docx in Word");
    }

    static UnusableTextException otherType() {
        return new UnusableTextException(
                "不是可以导入的文件类型；可用 Markdown、纯文本、HTML、DOCX 或 PDF",
                "is of a type that cannot be imported; use Markdown, plain text, HTML, DOCX or PDF");
    }

    static UnusableTextException locked() {
        return new UnusableTextException("文件有密码；请去掉密码后另存", "is protected by a password; save it without");
    }

    static UnusableTextException bomb() {
        return new UnusableTextException(
                "文件解压后大得不合常理，已停止读取；请用 Word 重新另存，或换用纯文本",
                "unpacks to far more than a text would, so reading was stopped; save it anew in Word, or as plain text");
    }

    static UnusableTextException unknownCharset() {
        return new UnusableTextException(
                "认不出文字编码；请另存为 UTF-8", "is in an encoding that cannot be told; save it as UTF-8");
    }

    static UnusableTextException damaged(Exception cause) {
        return new UnusableTextException(
                "文件已损坏，无法读取（" + cause.getMessage() + "）；请重新下载或另存",
                "is damaged and cannot be read (" + cause.getMessage() + "); fetch or save it again");
    }

    static UnusableTextException unreadable(IOException cause) {
        return new UnusableTextException(
                "无法打开文件（" + cause.getMessage() + "）；请检查路径和权限",
                "cannot be opened (" + cause.getMessage() + "); see to its path and rights");
    }
}
