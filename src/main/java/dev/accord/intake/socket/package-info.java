/// The live line `/ws` (pinned): one socket for each page, JSON frames, the same semantics as the calls.
///
/// [SocketHandler] accepts frames, a [Line] is one page's socket with what it follows, [Lines] holds all of them.
/// What is sent on a line is read from the stream again, so a hint that is lost costs nothing.
@NullMarked
package dev.accord.intake.socket;

import org.jspecify.annotations.NullMarked;
