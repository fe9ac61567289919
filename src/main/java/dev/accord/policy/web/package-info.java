/// The policy team's calls (pinned where DESIGN says so).
@NullMarked
package dev.accord.policy.web;

import org.jspecify.annotations.NullMarked;
