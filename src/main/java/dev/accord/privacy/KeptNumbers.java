package dev.accord.privacy;

import java.util.List;

/// Numbers of the deal, which are kept: orders, parcels, amounts, dates.
final class KeptNumbers {

    private static final String ORDER_CUE =
            "(?:订单(?:编)?(?:号码?)?|单号|运单(?:号码?)?|流水号|交易号|商品编号|货号|(?i:order|tracking|parcel|invoice|reference|ref|transaction|rma)"
                    + "(?i:\\s*(?:number|numbers|no\\.?|num|id|ref|code))?)";

    private KeptNumbers() {}

    static List<Finder> finders() {
        return List.of(
                PatternFinder.of(
                        Finder.KEPT,
                        ORDER_CUE + "\\s*(?:是|为|:|：|#|(?i:is|was))?\\s*[#:：]?\\s*"
                                + "(?<it>(?=[A-Za-z-]*[0-9])[A-Za-z0-9][A-Za-z0-9-]{5,34})"),
                PatternFinder.of(Finder.KEPT, "(?<![\\w-])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![\\w-])"),
                PatternFinder.of(Finder.KEPT, "(?<![\\w-])[0-9]{2}-[0-9]{5}-[0-9]{5}(?![\\w-])"),
                PatternFinder.of(
                        Finder.KEPT,
                        "(?<![A-Za-z0-9])(?:1Z[A-Z0-9]{16}|TBA[0-9]{9,}|[A-Z]{2}[0-9]{9}[A-Z]{2}"
                                + "|(?i:SF|YT|JT|JD[A-Z]{0,3}|ZTO|STO|YD|EMS|DPK|LP)[0-9]{9,18}(?:-[0-9]{1,3})*)(?![A-Za-z0-9])"),
                PatternFinder.of(Finder.KEPT, "(?i:[¥￥$€£]|rmb|usd|eur|gbp|cny)\\s?[0-9][0-9,]*(?:\\.[0-9]+)?"),
                PatternFinder.of(Finder.KEPT, "[0-9][0-9,]*(?:\\.[0-9]+)?\\s?(?:元|块|万|千|(?i:rmb|usd|eur|gbp|cny)\\b)"),
                PatternFinder.of(
                        Finder.KEPT, "(?<![0-9])(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}[日号]?(?![0-9])"));
    }
}
