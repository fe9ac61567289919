package dev.accord.negotiation;

import dev.accord.shared.Money;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.Map;

/// What is refused between the sides, each with the reason and what to do.
final class Refusals {

    private Refusals() {}

    static Refusal closed() {
        return conflict(
                "这个争议已经结束", "This dispute is closed", "如有新的问题，请新开一个争议。", "For something new, open another dispute.");
    }

    static Refusal agreedAlready() {
        return conflict(
                "双方已经达成一致",
                "Both sides have agreed already",
                "约定不能再由一方更改；没有履行的，请转人工。",
                "One side cannot change it any more; if it is not carried out, ask for a person.");
    }

    static Refusal noSeller() {
        return conflict(
                "商家还没有收到通知",
                "The seller has not been told yet",
                "请先用 POST /api/disputes/{id}/respondent 通知商家。",
                "Send the seller the notice first: POST /api/disputes/{id}/respondent.");
    }

    static Refusal nothingTold() {
        return conflict(
                "还不知道是什么争议",
                "It is not known yet what the dispute is about",
                "请先说明发生了什么，再通知商家。",
                "Tell what happened first, then send the notice.");
    }

    static Refusal consentWithdrawn() {
        return new Refusal(
                410,
                new Text("消费者已撤回同意", "The consumer has withdrawn consent"),
                new Text("这个争议不再接收任何内容。", "This dispute takes nothing in any more."));
    }

    static Refusal tooLate(String day) {
        return conflict(
                "期限已过",
                "The time is over",
                "最后一天是 " + day + "；接下来的步骤已经公布在时钟上。",
                "The last day was " + day + "; what follows is published on the clock.");
    }

    static Refusal noSuchProposal(int number) {
        return new Refusal(
                404,
                new Text("没有第 " + number + " 号方案", "There is no proposal " + number),
                new Text("请接受或拒绝最新的方案。", "Accept or decline the newest one."));
    }

    static Refusal noSuchOffer(int number) {
        return new Refusal(
                404,
                new Text("没有第 " + number + " 号报价", "There is no offer " + number),
                new Text("请刷新页面查看现有报价。", "Load the page again for the offers there are."));
    }

    static Refusal ownOffer() {
        return conflict("这是您自己的报价", "This is your own offer", "请等对方答复。", "Wait for the other side to answer it.");
    }

    static Refusal answeredAlready() {
        return conflict(
                "这个报价已经有了答复", "This offer has been answered already", "可以另提一个报价。", "You can make another offer.");
    }

    static Refusal noMoreOffers(int most) {
        return conflict(
                "报价次数已经用完",
                "No more offers",
                "每一方最多提出 " + most + " 次；仍可接受对方的报价、密封报价或转人工。",
                "Each side may make " + most + "; you can still accept, bid in secret or ask for a person.");
    }

    static Refusal noMoreBids(int most) {
        return conflict(
                "密封报价的轮次已经用完",
                "No more rounds of bids",
                "一共 " + most + " 轮；仍可直接报价或转人工。",
                "There were " + most + " rounds; you can still offer openly or ask for a person.");
    }

    static Refusal notAnsweredYet() {
        return conflict(
                "商家还没有答复通知",
                "The seller has not answered the notice yet",
                "密封报价在商家答复之后开始。",
                "Sealed bids begin once the seller has answered.");
    }

    static Refusal bidAlready() {
        return conflict(
                "这一轮您已经报过",
                "You have bid in this round already",
                "一轮只能报一次；请等这一轮结束。",
                "One bid a round; wait until this round is over.");
    }

    static Refusal otherCurrency(Money wanted) {
        return outside(
                "请用 " + wanted.currency().getCurrencyCode() + "。",
                "Use " + wanted.currency().getCurrencyCode() + ".",
                Map.of());
    }

    static Refusal beneathFloor(Money floor) {
        return outside(
                "法律已经给了消费者 " + floor + "，不能低于这个数。认为事实不是这样的，请先对事实提出异议。",
                "The law already gives the consumer " + floor
                        + "; nothing less can be agreed. If the facts are otherwise, contest them first.",
                Map.of("floor", floor.toString()));
    }

    static Refusal aboveCeiling(Money ceiling) {
        return outside(
                "最多能主张的是 " + ceiling + "，请检查是否打错。",
                "The most that can be claimed is " + ceiling + "; check for a typing error.",
                Map.of("ceiling", ceiling.toString()));
    }

    static Refusal noExtension() {
        return conflict(
                "不能再延长",
                "No more time can be given",
                "公布的延长次数已经用完，或这个时钟不能延长。",
                "The published number of extensions is used up, or this clock has none.");
    }

    static Refusal unknownFact() {
        return new Refusal(
                404,
                new Text("案卷里没有这个事实", "The file holds no such fact"),
                new Text("请从列出的事实中选择。", "Choose one of the facts that are listed."));
    }

    static Refusal badValue(String zh, String en) {
        return new Refusal(400, new Text("请求有误", "The request cannot be used"), new Text(zh, en));
    }

    private static Refusal conflict(String zhTitle, String enTitle, String zh, String en) {
        return new Refusal(409, new Text(zhTitle, enTitle), new Text(zh, en));
    }

    private static Refusal outside(String zh, String en, Map<String, Object> more) {
        return new Refusal(
                422, new Text("数额不在合法范围内", "The figure is outside the lawful range"), new Text(zh, en), more);
    }
}
