package dev.accord.dispute;

/// Who handles a dispute now. Only under [#ASSISTANT] may the assistant speak.
public enum Handler {
    ASSISTANT,
    WAITING,
    MEDIATOR
}
