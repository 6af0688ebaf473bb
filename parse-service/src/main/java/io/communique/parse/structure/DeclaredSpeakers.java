package io.communique.parse.structure;

import io.communique.contracts.statement.Declared;
import io.communique.contracts.statement.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those whom a page declares and who speak for an office: its author may also be whoever put it on the site. */
final class DeclaredSpeakers {

    private DeclaredSpeakers() {}

    static List<Speaker> of(@Nullable Declared declared) {
        return declared == null
                ? List.of()
                : declared.speakers().stream()
                        .filter(speaker -> speaker.role() == null || isOffice(speaker.role()))
                        .toList();
    }

    private static boolean isOffice(String role) {
        if (PersonNames.isUnspaced(role)) {
            for (int start = 0; start < role.length(); start++) {
                if (PersonNames.unspacedRoleEnd(role, start) == role.length()) {
                    return true;
                }
            }
            return false;
        }
        return LabelParts.hasRole(role);
    }
}
