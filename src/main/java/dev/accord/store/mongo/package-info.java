/// The store beyond one machine: a MongoDB replica set or sharded cluster, through its synchronous driver.
///
/// A commit is one document whose `_id` is stream and version; inserting it with `w: majority, j: true` is the append.
/// Other nodes' commits are found by looking every moment at what is new, with a window that overlaps.
@NullMarked
package dev.accord.store.mongo;

import org.jspecify.annotations.NullMarked;
