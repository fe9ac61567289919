/// The calls of this module.
@NullMarked
package dev.accord.access.web;

import org.jspecify.annotations.NullMarked;
