package dev.accord.reply;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The wordings of `prompts/`, for tests of what stands above them.
public final class ShippedWordings {

    private ShippedWordings() {}

    public static Replies replies() {
        try {
            return new Replies(new ReplyConfiguration().wordings());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
