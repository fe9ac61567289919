package dev.accord.evidence;

/// A file as somebody sent it.
///
/// @param name as they call it, whatever that is
public record Upload(String name, byte[] content) {

    /// In bytes; a little more is read to see that there is more, and no more than that.
    public static final int LARGEST = 5 * 1024 * 1024;
}
