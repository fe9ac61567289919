package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Money;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a short message in the light of the question that was asked, by the type of fact it asked for.
final class Answers {

    private static final int SHORT_ZH = 24;
    private static final int SHORT_EN = 60;
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.6;
    private static final String UNIT = "次|回|天|个|件|号|岁|节|堂|课时|个?月|times?|days?|months?|sessions?|lessons?|classes";
    private static final Pattern BARE = Pattern.compile("^\\D{0,6}?(?<n>" + Numerals.ANY + "|" + Numerals.ENGLISH
            + ")(?:\\s?(?:(?<unit>" + UNIT + ")|左右|吧|块|元))?[\\s。.!！吧了嘛啊呀啦咯呢哦]*$");
    private static final Pattern LONE = Pattern.compile(
            "(?<![0-9a-z.:：/月年第-])[1-9][0-9]{1,6}(?:\\.[0-9]{1,2})?(?![0-9a-z%％:：/.-]|\\s?(?:年|月|日|号|天|个|件|次|岁|斤|克|码|寸|楼|层|多|点|分|小时|days?|weeks?|months?|hours?|pm|am))");
    private static final Pattern CODE =
            Pattern.compile("(?<![a-z0-9])(?=[a-z-]*[0-9])[a-z0-9][a-z0-9-]{3,33}(?![a-z0-9])");
    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:我)?(?:买的?|订的?|是在|在)?(?:是|叫做?|就是|一(?:个|件|双|台|部|条))?|(?:it was|it's|it is|it is called|i bought|they said|they promised|an?|the|some) )+");
    private static final FactId REPAIRS = new FactId("repairs_done");
    private static final Pattern NEVER = Pattern.compile(
            "没(?:有)?修(?!好)(?:过)?|从来没修|\\b(?:never|not(?: yet)?|hasn't|haven't)(?: been| had it)? repaired\\b|\\bno repairs?\\b|^\\s*(?:zero|none)\\b");
    /// `一次都没用过` is not once.
    private static final Pattern NOT_EVEN_ONE = Pattern.compile("[一1](?:次|回|节|堂|天|个?月)(?:都|也)(?:没|不)");
    private static final Pattern NONE = Pattern.compile(
            "^(?:我)?(?:一分|一毛)?(?:没有?|没|未|都没)(?:看病|去医院|住院|买|交|付|退|收|给|花|有)?(?:过|任何|别的|其他)?[^，。0-9]{0,4}(?:$|[，。！])|(?:^|[^0-9.])0(?:元|块)?[！!。，]|^\\s*(?:none|nothing|zero|not a (?:cent|penny)|no (?:deposit|refund|fee))\\b");
    private static final FactId PRICE = new FactId("price");
    private static final Pattern END = Pattern.compile("[\\s。.!！~吧呀啊呢]+$");

    private static final Pattern FIRST = Pattern.compile("\\s*(?:on )?(?:the )?");
    private static final Pattern ENDS = Pattern.compile(".?\\s*[.。,，;；!！]");

    private final Edition edition;
    private final Utterance words;
    private final Context context;
    private final Set<Intent> intents;

    Answers(Edition edition, Utterance words, Context context, Set<Intent> intents) {
        this.edition = edition;
        this.words = words;
        this.context = context;
        this.intents = intents;
    }

    /// What the message answers to the question, where it does.
    ///
    /// @param free figures that have no role yet
    /// @param told what the message tells anyway
    FactReading.Outcome given(List<Figure> free, List<Found> told) {
        var asked = context.asked().flatMap(edition::fact);
        if (asked.isEmpty()
                || told.stream()
                        .anyMatch(found -> found.fact().equals(asked.get().id()))) {
            return new FactReading.Outcome(List.of(), List.of());
        }
        var fact = asked.get();
        var found = answer(fact, free, told);
        boolean unclear = found.isEmpty() && free.stream().anyMatch(figure -> figure.type() == fact.type());
        return new FactReading.Outcome(found.stream().toList(), unclear ? List.of(fact.id()) : List.of());
    }

    private Optional<Found> answer(Fact fact, List<Figure> free, List<Found> told) {
        return switch (fact.type()) {
            case MONEY ->
                figure(fact, free)
                        .or(() -> isShort() ? bare(fact).or(() -> nothing(fact)) : Optional.empty())
                        .or(() -> loneNumber(fact));
            case COUNT ->
                NOT_EVEN_ONE.matcher(words.plain()).find()
                        ? Optional.empty()
                        : figure(fact, free).or(() -> isShort() ? bare(fact).or(() -> never(fact)) : Optional.empty());
            case DATE, DAYS -> figure(fact, free).or(() -> isShort() ? bare(fact) : Optional.empty());
            case BOOL ->
                sided(fact).or(() -> yesOrNo(fact)).map(yes -> whole(fact.id(), new FactValue.Flag(yes), SURE));
            case CHOICE -> choice(fact);
            case CHOICES -> choices(fact);
            case TEXT -> told.isEmpty() || isCode(fact.id()) ? text(fact.id()) : Optional.empty();
        };
    }

    private Optional<Found> figure(Fact fact, List<Figure> free) {
        var fitting = free.stream()
                .filter(figure -> figure.type() == fact.type())
                .filter(figure -> !fact.id().equals(PRICE) || PriceOf.mayBe(figure, words))
                .toList();
        var first = fitting.stream()
                .filter(figure -> fact.type() == Fact.Type.DATE && stands(figure, words))
                .findFirst();
        var values = first.map(List::of).orElse(fitting).stream()
                .map(Figure::guess)
                .distinct()
                .toList();
        if (values.size() != 1 || values.getFirst() == null) {
            return Optional.empty();
        }
        var figure = first.orElse(fitting.getFirst());
        double confidence = figure.value() == null ? LIKELY : SURE;
        return Optional.of(new Found(fact.id(), values.getFirst(), figure.span(), confidence));
    }

    /// `12 November. I rang the bank on the 20th`: the answer comes first and is a sentence of its own.
    static boolean stands(Figure figure, Utterance words) {
        return FIRST.matcher(words.plain().substring(0, figure.span().start())).matches()
                && ENDS.matcher(words.plain().substring(figure.span().end() - 1))
                        .lookingAt();
    }

    private Optional<Found> bare(Fact fact) {
        var match = BARE.matcher(words.plain());
        if (!match.find()) {
            return Optional.empty();
        }
        if (match.group("n").matches("an?")) {
            return Optional.empty();
        }
        var span = new Span(match.start("n"), match.end("n"));
        var number = Numerals.parse(match.group("n"));
        return switch (fact.type()) {
            case MONEY ->
                number.filter(_ -> match.group("unit") == null)
                        .map(amount -> new Found(
                                fact.id(),
                                new FactValue.Amount(
                                        Money.of(amount, context.jurisdiction().currency())),
                                span,
                                SURE));
            case DATE ->
                Numerals.whole(match.group("n"))
                        .filter(day -> day >= 1 && day <= 31)
                        .flatMap(day -> Calendar.dayOfMonth(span, day.intValue(), context.today()))
                        .flatMap(figure -> Optional.ofNullable(figure.value()))
                        .map(day -> new Found(fact.id(), day, span, LIKELY));
            case COUNT, DAYS ->
                Numerals.whole(match.group("n"))
                        .map(count -> new Found(fact.id(), new FactValue.Count(count), span, SURE));
            case TEXT, BOOL, CHOICE, CHOICES -> Optional.empty();
        };
    }

    /// `399 我不是说了吗`: one number and nothing else that could be the amount.
    private Optional<Found> loneNumber(Fact fact) {
        var numbers = LONE.matcher(words.plain()).results().toList();
        return numbers.size() != 1
                ? Optional.empty()
                : Numerals.parse(numbers.getFirst().group())
                        .map(amount -> new Found(
                                fact.id(),
                                new FactValue.Amount(
                                        Money.of(amount, context.jurisdiction().currency())),
                                new Span(
                                        numbers.getFirst().start(),
                                        numbers.getFirst().end()),
                                LIKELY));
    }

    /// "None" to "how much has been refunded", never to what was paid.
    private Optional<Found> nothing(Fact fact) {
        boolean none =
                intents.contains(Intent.NO) || NONE.matcher(words.plain()).find();
        return none && !fact.id().equals(PRICE)
                ? Optional.of(whole(
                        fact.id(),
                        new FactValue.Amount(Money.zero(context.jurisdiction().currency())),
                        SURE))
                : Optional.empty();
    }

    private Optional<Found> never(Fact fact) {
        boolean never =
                intents.contains(Intent.NO) || NEVER.matcher(words.plain()).find();
        return never && fact.id().equals(REPAIRS)
                ? Optional.of(whole(fact.id(), new FactValue.Count(0), SURE))
                : Optional.empty();
    }

    /// One of the two sides by its label, where the question names both.
    private Optional<Boolean> sided(Fact fact) {
        var named = labelled(fact);
        return named.size() == 1 ? Optional.of(named.getFirst().value().asText().equals("true")) : Optional.empty();
    }

    private Optional<Boolean> yesOrNo() {
        boolean yes = intents.contains(Intent.YES);
        boolean no = intents.contains(Intent.NO);
        return yes == no || intents.contains(Intent.DONT_KNOW) ? Optional.empty() : Optional.of(yes);
    }

    private Optional<Boolean> yesOrNo(Fact fact) {
        return yesOrNo().or(() -> intents.isEmpty() ? Echo.in(words, fact) : Optional.empty());
    }

    private Optional<Found> choice(Fact fact) {
        return labelled(fact).stream()
                .findFirst()
                .or(() -> yesOrNo()
                        .flatMap(yes -> opposite(fact, yes))
                        .map(value -> whole(fact.id(), new FactValue.Choice(value), SURE)));
    }

    private Optional<Found> choices(Fact fact) {
        var values = labelled(fact).stream()
                .map(found -> found.value().asText())
                .distinct()
                .toList();
        if (!values.isEmpty()) {
            return Optional.of(whole(fact.id(), new FactValue.Choices(values), SURE));
        }
        boolean none = intents.contains(Intent.NO)
                && fact.choices().stream().anyMatch(choice -> choice.value().equals("none"));
        return none ? Optional.of(whole(fact.id(), new FactValue.Choices(List.of("none")), SURE)) : Optional.empty();
    }

    private List<Found> labelled(Fact fact) {
        return new Labels(words)
                .of(fact, isShort()).stream()
                        .map(choice -> whole(fact.id(), new FactValue.Choice(choice.value()), SURE))
                        .toList();
    }

    /// Yes and no where a choice is between a thing and its opposite, or nothing at all.
    private static Optional<String> opposite(Fact fact, boolean yes) {
        var values = fact.choices().stream().map(Fact.Choice::value).toList();
        return values.stream()
                .filter(value -> values.contains("not-" + value))
                .map(value -> yes ? value : "not-" + value)
                .findFirst()
                .or(() -> !yes && values.contains("none") ? Optional.of("none") : Optional.empty());
    }

    private Optional<Found> text(FactId fact) {
        if (isCode(fact)) {
            return CODE.matcher(words.plain())
                    .results()
                    .findFirst()
                    .map(match -> new Span(match.start(), match.end()))
                    .map(span -> new Found(fact, new FactValue.Words(words.quote(span)), span, SURE));
        }
        if (!isShort()
                || !intents.isEmpty()
                || words.plain().endsWith("?")
                || words.plain().endsWith("？")) {
            return Optional.empty();
        }
        var lead = LEAD.matcher(words.plain());
        int start = lead.lookingAt() ? lead.end() : 0;
        var end = END.matcher(words.plain());
        int stop = end.find() ? end.start() : words.plain().length();
        return start < stop
                ? Optional.of(new Found(
                        fact, new FactValue.Words(words.quote(new Span(start, stop))), new Span(start, stop), LIKELY))
                : Optional.empty();
    }

    private static boolean isCode(FactId fact) {
        return fact.equals(OrderNumbers.ORDER) || fact.equals(OrderNumbers.TRACKING);
    }

    private boolean isShort() {
        return words.text().length() <= (words.speech() == Speech.EN ? SHORT_EN : SHORT_ZH);
    }

    private Found whole(FactId fact, FactValue value, double confidence) {
        return new Found(fact, value, new Span(0, words.text().length()), confidence);
    }
}
