/// The agreement as each side calls for it.
@NullMarked
package dev.accord.agreement.web;

import org.jspecify.annotations.NullMarked;
