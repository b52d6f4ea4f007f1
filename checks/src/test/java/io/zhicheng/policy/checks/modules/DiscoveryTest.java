package io.zhicheng.policy.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Preconditions;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.module.PolicyModule;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The modules of all regions are found on the class path and on the module path alike. */
class DiscoveryTest {
    private static final String[] MODULES = {
        "national", "gansu", "gansu-hr-training-2020", "guangxi", "linxia", "qinzhou"
    };

    @Test
    void on_the_class_path() {
        assertThat(Policies.discover().modules()).extracting(PolicyModule::id).containsExactlyInAnyOrder(MODULES);
    }

    /** In a layer of named modules, as {@code java --module-path} makes one; what it finds are other classes than ours. */
    @Test
    void on_the_module_path() throws ReflectiveOperationException {
        ClassLoader loader = namedModules().findLoader("io.zhicheng.policy");
        Class<?> policies = loader.loadClass(Policies.class.getName());
        assertThat(policies.getModule().getName()).isEqualTo("io.zhicheng.policy");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Object discovered = policies.getMethod("discover").invoke(null);
            List<?> modules = (List<?>) policies.getMethod("modules").invoke(discovered);
            Method id = loader.loadClass(PolicyModule.class.getName()).getMethod("id");
            assertThat(modules)
                    .allSatisfy(module ->
                            assertThat(module.getClass().getModule().isNamed()).isTrue())
                    .extracting(id::invoke)
                    .containsExactlyInAnyOrder((Object[]) MODULES);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static ModuleLayer namedModules() {
        Path[] places = Stream.of(
                        Policies.class,
                        GansuModule.class,
                        GuangxiModule.class,
                        Preconditions.class,
                        InternalFutureFailureAccess.class,
                        NullMarked.class)
                .map(DiscoveryTest::place)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolveAndBind(ModuleFinder.of(places), ModuleFinder.of(), Set.of("io.zhicheng.policy"));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place of " + type, e);
        }
    }
}
