/// The outbox as staff see it.
@NullMarked
package dev.accord.outbox.web;

import org.jspecify.annotations.NullMarked;
