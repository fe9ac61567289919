/// Where commits are kept: bytes in, bytes out.
///
/// [Journal] is the truth, [Views] are what can be rebuilt from it, [Blobs] are files, [Leases] decide which node does
/// a timed job. The adapters are in `store.sqlite` and `store.mongo`; one contract test suite runs on both. [Vault]
/// seals a stream's content under the stream's own key.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.accord.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
