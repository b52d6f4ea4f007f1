package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Tally;

/** The view of a count of votes: the numbers, never a vote. */
record TallyWriter(DecisionOut out) {

    void write(Tally tally, Detail detail) {
        out.object(() -> {
            votes("votesFor", tally.votesFor());
            votes("votesAgainst", tally.votesAgainst());
            votes("abstentions", tally.abstentions());
            votes("spoilt", tally.spoilt());
            votes("rejected", tally.rejected());
            votes("voters", tally.voters());
            votes("needed", tally.needed());
            out.coded("carried", tally.carried());
            out.member("decision", () -> new DecisionWriter(out).write(tally.decision(), detail));
            tally.commitment()
                    .ifPresent(commitment ->
                            out.member("commitment", () -> out.object(() -> out.text("sha256", commitment.sha256()))));
        });
    }

    private void votes(String name, Amount<Integer> votes) {
        out.member(name, () -> new FindingWriter(out).amount(votes));
    }
}
