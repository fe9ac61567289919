/// Who may do what: staff accounts and roles, the consumer's token, what a browser may load.
@ApplicationModule(allowedDependencies = {"shared", "store"})
@NullMarked
package dev.accord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
