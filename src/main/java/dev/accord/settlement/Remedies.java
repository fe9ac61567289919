package dev.accord.settlement;

import dev.accord.edition.Rule;
import dev.accord.shared.Text;

/// What each kind of remedy is called where no rule names it.
public final class Remedies {

    private Remedies() {}

    public static Text title(Rule.Kind kind) {
        return switch (kind) {
            case REFUND -> new Text("退款", "Refund");
            case PRICE_REDUCTION -> new Text("减价", "Price reduction");
            case REPLACEMENT -> new Text("换货", "Replacement");
            case REPAIR -> new Text("维修", "Repair");
            case DELIVERY -> new Text("发货", "Delivery");
            case PUNITIVE -> new Text("惩罚性赔偿", "Punitive damages");
            case COMPENSATION -> new Text("补偿", "Compensation");
            case INTEREST -> new Text("利息", "Interest");
            case SHIPPING -> new Text("承担运费", "Return shipping paid");
            case WITHDRAWAL -> new Text("退货", "Return of the goods");
            case CANCELLATION -> new Text("取消订单", "Cancellation");
            case INFORMATION -> new Text("提供信息", "Information");
            case APOLOGY -> new Text("道歉", "Apology");
            case REFERRAL -> new Text("转介", "Referral");
        };
    }
}
