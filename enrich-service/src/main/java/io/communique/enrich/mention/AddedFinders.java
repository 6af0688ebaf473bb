package io.communique.enrich.mention;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The finders that are added by configuration: public classes that are {@link MentionFinder}s, each with a public
 * constructor that takes {@link FinderSettings} or nothing.
 */
public final class AddedFinders {

    private static final String SETTING = FinderSettings.PREFIX + "finders";

    private AddedFinders() {}

    /**
     * One finder for each class, in their order.
     *
     * @param classNames full names of classes on the class path
     * @throws IllegalArgumentException if there is no such class, or it makes no finder; the message names the setting
     * and     the value
     */
    public static List<MentionFinder> load(List<String> classNames, FinderSettings settings) {
        List<MentionFinder> finders = new ArrayList<>(classNames.size());
        for (String name : classNames) {
            finders.add(finder(name.strip(), settings));
        }
        return finders;
    }

    private static MentionFinder finder(String name, FinderSettings settings) {
        Class<?> found;
        try {
            found = Class.forName(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw wrong(name, "there is no such class on the class path", e);
        }
        if (!MentionFinder.class.isAssignableFrom(found)) {
            throw wrong(name, "the class is no " + MentionFinder.class.getName(), null);
        }
        try {
            return make(found.asSubclass(MentionFinder.class), settings);
        } catch (InvocationTargetException e) {
            throw wrong(name, "the finder does not start: " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw wrong(name, "the class needs a public constructor that takes FinderSettings or nothing", e);
        }
    }

    private static MentionFinder make(Class<? extends MentionFinder> type, FinderSettings settings)
            throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == FinderSettings.class) {
                return type.cast(constructor.newInstance(settings));
            }
        }
        return type.getConstructor().newInstance();
    }

    private static IllegalArgumentException wrong(String name, String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException(SETTING + "=" + name + ": " + reason, cause);
    }
}
