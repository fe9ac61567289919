/// The mediator's calls (pinned).
@NullMarked
package dev.accord.mediation.web;

import org.jspecify.annotations.NullMarked;
