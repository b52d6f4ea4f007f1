package io.zhicheng.policy.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds the boundary tables that stand beside a test. */
final class BoundaryTables {
    private BoundaryTables() {}

    /** The tables in the package of a test and below it. */
    static List<ClauseTable> of(Class<?> test) {
        return ReflectionSupport.findAllClassesInPackage(
                        test.getPackageName(),
                        type -> ClauseTable.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()),
                        name -> true)
                .stream()
                .map(BoundaryTables::make)
                .toList();
    }

    private static ClauseTable make(Class<?> table) {
        try {
            Constructor<?> constructor = table.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ClauseTable) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    table.getName() + " cannot be made. Maybe it has no constructor without parameters.", e);
        }
    }
}
