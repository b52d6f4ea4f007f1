package io.zhicheng.policy.gansu.training;

import com.google.common.base.Suppliers;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The layer of the notice on the human-resources training speciality for 2020 (人力资源培训专业). It counts only where it is
 * asked for, and ends with its year: before and after, what the province says holds alone.
 */
public final class TrainingNotice2020 implements PolicyModule {
    /** The id of the layer. */
    public static final String ID = "gansu-hr-training-2020";
    /** What to ask for: the speciality and its year. */
    public static final String SPECIALITY = "hr-training-2020";

    private final Supplier<ClauseCatalogue> catalogue = Suppliers.memoize(() ->
            ClauseCatalogue.load(name -> GansuModule.class.getResourceAsStream("clauses/" + name), "GSPX1.clauses"));

    /** The layer of the notice. */
    public TrainingNotice2020() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Label label() {
        return new Label("甘肃省人力资源培训专业2020年度", "human-resources training in Gansu, round of 2020");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("620000");
    }

    @Override
    public Optional<String> speciality() {
        return Optional.of(SPECIALITY);
    }

    @Override
    public Optional<String> base() {
        return Optional.of(GansuModule.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public List<Change> changes() {
        return TrainingChanges.all();
    }
}
