package dev.accord.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows every chain of a journal and opens every seal. A stream whose key was erased still has a chain.
public final class JournalAudit {

    private final Vault vault;
    private final Map<StreamId, Commit> newest = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private long commits;

    public JournalAudit(Vault vault) {
        this.vault = vault;
    }

    /// Takes the next commit; those of one stream come in order.
    public void read(Commit commit) {
        commits++;
        var before = newest.put(commit.stream(), commit);
        long expected = before == null ? 1 : before.version() + 1;
        var previous = before == null ? Chain.start() : before.hash();
        if (commit.version() != expected) {
            problems.add(commit.stream() + " goes on with version " + commit.version() + " instead of " + expected);
        }
        var hash = Chain.hash(commit.stream(), commit.version(), commit.at(), commit.content(), previous);
        if (!Arrays.equals(previous, commit.previousHash()) || !Arrays.equals(hash, commit.hash())) {
            problems.add(commit.stream() + " version " + commit.version() + " does not fit its chain");
        }
        open(commit);
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }

    public long commits() {
        return commits;
    }

    public int streams() {
        return newest.size();
    }

    private void open(Commit commit) {
        try {
            vault.open(commit.stream(), commit.content(), Long.toString(commit.version()));
        } catch (RuntimeException unreadable) {
            problems.add(String.valueOf(unreadable.getMessage()));
        }
    }
}
