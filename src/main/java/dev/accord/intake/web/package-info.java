/// The consumer's calls (pinned).
@NullMarked
package dev.accord.intake.web;

import org.jspecify.annotations.NullMarked;
