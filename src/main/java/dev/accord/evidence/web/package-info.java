/// Documents as calls and as links.
@NullMarked
package dev.accord.evidence.web;

import org.jspecify.annotations.NullMarked;
