package dev.accord.understanding;

/// What a consumer asks about the service and the way ahead, beside the dispute itself.
public enum Topic {
    /// What this service costs.
    COST,
    /// Who pays what is owed.
    PAYER,
    /// When the money comes.
    PAYMENT_DAY,
    /// How long all this takes.
    DURATION,
    /// What to do first.
    FIRST_STEP,
    /// What has to be shown, and how it is sent.
    EVIDENCE,
    /// Who or what is answering.
    ROBOT,
    /// Who sees what is said.
    PRIVACY,
    /// What happens where the other side is silent or says no.
    SELLER_SILENT,
    /// Whether the other side is told.
    CONTACT,
    /// Whether any of this binds anybody.
    POWER,
    /// Whether the card issuer can take the payment back.
    CHARGEBACK,
    /// Who bears the way back where an insurance of it was bought.
    RETURN_INSURANCE,
    /// Where else one can complain.
    FORUM,
    /// Where a figure comes from, or that it seems wrong.
    RECKONING,
    /// What the consumer may get: yes or no, and how much.
    ENTITLED,
    /// Who has to answer for it: seller, maker, platform, carrier, bank.
    RESPONSIBLE,
    /// Whether the goods go back, and at whose cost.
    SENDING_BACK,
    /// Who stands behind this service.
    IDENTITY,
    /// Whether it is for sellers too.
    SELLER_SIDE,
    /// Work and wages.
    LABOUR,
    /// A flat or a house to live in.
    TENANCY,
    /// Marriage, children, inheritance.
    FAMILY,
    /// What the police is for.
    CRIME,
    /// Whether to call the police as well.
    POLICE,
    /// Who bears tests, medicine and other costs.
    COSTS
}
