/// Where commits are kept: bytes in, bytes out.
///
/// [Journal] is the truth, [Views] are what can be rebuilt from it, [Leases] decide which node does a timed job,
/// [WrappedKeys] hold one key for each stream. [Vault] seals a stream's content under its key, [Signer] signs receipts
/// and checkpoints, [Checkpoints] keep the newest heads in a second place so that a cut tail is found. The adapters are
/// in `store.sqlite` and `store.mongo`; one contract test suite runs on both.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.accord.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
