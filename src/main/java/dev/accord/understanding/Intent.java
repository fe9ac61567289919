package dev.accord.understanding;

/// What a message does in the conversation, beyond telling facts.
public enum Intent {
    YES,
    NO,
    DONT_KNOW,
    SKIP,
    WITHDRAW,
    LEAVE,
    REPEAT,
    CLARIFY,
    WHY_ASK,
    CORRECTION,
    ACCEPT,
    DECLINE,
    COUNTER,
    GREETING,
    THANKS,
    LAW_QUESTION
}
