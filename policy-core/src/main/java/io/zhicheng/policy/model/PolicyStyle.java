package io.zhicheng.policy.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the immutable nouns of this package and of those below it are generated. A builder is strict: an attribute set
 * twice is refused, never overwritten. A default may read attributes that have none themselves, and no others: nothing guards
 * the order in which defaults are found, which would be a class for each noun.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        strictBuilder = true,
        get = {"is*", "get*"},
        typeImmutable = "Immutable*",
        defaultAsDefault = true,
        unsafeDefaultAndDerived = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
@interface PolicyStyle {}
