/// The calls of this module (pinned).
@NullMarked
package dev.accord.knowledge.web;

import org.jspecify.annotations.NullMarked;
