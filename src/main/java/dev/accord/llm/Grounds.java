package dev.accord.llm;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a model's draft for staff may build on: the words it was given. A sentence that names a number, a span of time,
/// an article, a link or a quotation which stands nowhere in them is left out, and so is one that promises.
public final class Grounds {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern CLAIM = Pattern.compile("""
            [0-9][0-9,.]*[0-9]|[0-9]\
            |第[〇零一二三四五六七八九十百千]+条\
            |[〇零一二两三四五六七八九十百千万亿半]+(?:元|块|角|天|日|号|个?月|年|倍|折|成|个?小时|分钟|周|个?星期|个?工作日)\
            |《[^》]*》|“[^”]*”|「[^」]*」|"[^"]*"\
            |[a-z]+://\\S+|www\\.\\S+|\\S+@\\S+|[\\w-]+\\.(?:com|cn|org|net)\\b\
            |\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|hundred|thousand)\\b\
            |\\b(?:double|triple|treble|quadruple|twice|half)\\b\
            |\\b(?:act|regulations?|directive|code)\\b(?:\\s+\\d{4})?""", FLAGS);

    private static final Pattern PROMISE = Pattern.compile(
            "保证|承诺|一定会|肯定会|必定|绝对|放心|包您|包在|guarantee|promise|definitely|certainly|rest assured|for sure", FLAGS);

    private static final Pattern END = Pattern.compile("(?<=[。！？!?；\\n])\\s*|(?<=[.])\\s+(?=[\\p{Lu}“\"])");

    private final String material;

    /// @param material everything that the model was given
    public Grounds(List<String> material) {
        this.material = plain(String.join("\n", material));
    }

    /// A draft without what it cannot know.
    ///
    /// @param left how many sentences were left out
    public record Sifted(String text, int left) {}

    public Sifted sift(String draft) {
        var kept = new StringBuilder();
        int left = 0;
        for (var line : draft.strip().split("\n")) {
            var sentences = new ArrayList<>(END.splitAsStream(line.strip()).toList());
            int before = sentences.size();
            sentences.removeIf(sentence -> !bear(sentence));
            left += before - sentences.size();
            if (!sentences.isEmpty()) {
                kept.append(kept.isEmpty() ? "" : "\n").append(String.join(joint(line), sentences));
            }
        }
        return new Sifted(kept.toString().strip(), left);
    }

    /// Whether everything that a sentence claims stands in the material, and it promises nothing.
    public boolean bear(String sentence) {
        var plain = plain(sentence);
        return !PROMISE.matcher(plain).find()
                && CLAIM.matcher(plain).results().map(found -> found.group()).allMatch(this::isGiven);
    }

    private boolean isGiven(String claim) {
        if (!Character.isDigit(claim.charAt(0))) {
            return material.contains(claim);
        }
        var figure = Pattern.compile("(?<![0-9.,])" + Pattern.quote(claim) + "(?![0-9]|[.,][0-9])");
        return figure.matcher(material).find()
                || figure.matcher(material.replace(",", "")).find();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
    }

    private static String joint(String line) {
        return line.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                ? ""
                : " ";
    }
}
