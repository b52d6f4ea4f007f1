package io.zhicheng.policy.benchmarks.peers;

import com.google.common.io.Resources;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools: a DRL rule for each clause, compiled to its executable model, one stateless session kept. What stands in the
 * applicant is compared by the engine; what has to be counted first is counted by the same methods as by hand.
 */
public final class Drools {
    private final StatelessKieSession session;
    private final Outcomes outcomes = new Outcomes();

    /** A session of its own on rules that threads may share. */
    public Drools(KieBase rules) {
        this.session = rules.newStatelessKieSession();
        session.setGlobal("outcomes", outcomes);
    }

    /** Compiles so many rules: the forty, cut short or over and over under other names. */
    public static KieBase compile(int rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/io/zhicheng/policy/benchmarks/peers/forty.drl", text(rules));
        return services.newKieContainer(services.newKieBuilder(files)
                        .buildAll(ExecutableModelProject.class)
                        .getKieModule()
                        .getReleaseId())
                .getKieBase();
    }

    private static String text(int rules) {
        String forty;
        try {
            forty = Resources.toString(Resources.getResource(Drools.class, "forty.drl.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] blocks = forty.split("(?=rule \")", -1);
        StringBuilder text = new StringBuilder(blocks[0]);
        for (int i = 0; i < rules; i++) {
            String block = blocks[1 + i % (blocks.length - 1)];
            text.append(block.replace("rule \"", "rule \"" + i + ": "));
        }
        return text.toString();
    }

    /** A bit for each rule that is met. */
    public long outcomes(Applicant a) {
        session.execute(a);
        return outcomes.take();
    }
}
