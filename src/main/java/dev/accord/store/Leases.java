package dev.accord.store;

import java.time.Duration;

/// Lets one node of many do a timed job; uses real time.
public interface Leases {

    /// Takes or renews the lease for this node; false while another node holds it.
    boolean hold(String name, Duration term);

    void release(String name);
}
