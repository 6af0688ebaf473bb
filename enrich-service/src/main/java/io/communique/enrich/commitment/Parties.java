package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** For whom a statement speaks: its signatories, the country of its source, those who speak in it. */
final class Parties {

    /** Words between a speaker's name and country in a title. */
    private static final int LONGEST_OFFICE = 5;

    private final Grammar grammar;
    private final StructuredStatement statement;
    private final List<String> signatories;
    private final boolean joint;
    private final @Nullable String home;
    private final Map<String, String> countries;
    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> partyNames = new LinkedHashMap<>();
    private final UnaryOperator<String> speakerIds;
    private final Map<Speaker, Optional<String>> countriesOfSpeakers = new HashMap<>();

    /**
     * @param publisher as {@link HomeParty} tells
     * @param countries whom persons speak for, by their entities' ids
     * @param speakerIds the entity of a speaker whom no clause names
     */
    Parties(
            Grammar grammar,
            StructuredStatement statement,
            @Nullable String publisher,
            List<String> signatories,
            Map<String, String> countries,
            List<Mention> mentions,
            UnaryOperator<String> speakerIds) {
        this.speakerIds = speakerIds;
        this.grammar = grammar;
        this.countries = countries;
        this.statement = statement;
        this.signatories = signatories;
        this.joint = (signatories.size() > 1 && !isOfOneSide(statement, publisher))
                || isOfOrgan(statement.kind(), signatories);
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                persons.putIfAbsent(Folding.fold(mention.text()), mention.entity());
            } else if (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.ORGANISATION) {
                partyNames.putIfAbsent(Folding.fold(mention.text()), mention.entity());
            }
        }
        this.home = publisher == null ? onlyCountryOfSpeakers() : publisher;
    }

    /** A readout or a press release of a ministry: it tells what two sides agreed, but "we" is the one whose page it is. */
    private static boolean isOfOneSide(StructuredStatement statement, @Nullable String publisher) {
        return isTale(statement) && publisher != null;
    }

    /** A text of one side about others too: where that side is unknown, "we" is. */
    private static boolean isTale(StructuredStatement statement) {
        return statement.kind() == StatementKind.READOUT || statement.kind() == StatementKind.PRESS_RELEASE;
    }

    private static boolean isOfOrgan(StatementKind kind, List<String> signatories) {
        return !signatories.isEmpty() && Signatories.isJoint(kind);
    }

    List<String> signatories() {
        return signatories;
    }

    /** True for a text that several sign, or an organ adopts. */
    boolean joint() {
        return joint;
    }

    /** True for a text whose named subjects bind themselves, even where its signatories are unknown. */
    boolean bindsThoseNamed() {
        return joint || Signatories.isJoint(statement.kind());
    }

    /** The country of the ministry whose page it is, if it is one of the signatories; absent otherwise. */
    @Nullable
    String ownSignatory() {
        return home != null && signatories.contains(home) ? home : null;
    }

    /** Those who are meant by "we" in the clause; empty if unknown. */
    List<String> we(Clause clause) {
        if (clause.speaker() == null && joint) {
            return isTale(statement) && home == null ? List.of() : signatories;
        }
        String country = country(clause);
        if (country != null) {
            return List.of(country);
        }
        Speaker speaker = clause.speaker();
        if (speaker == null || !signatories.isEmpty() || !isGuest(speaker)) {
            return signatories;
        }
        return speaker.role() == null ? List.of() : List.of(personOf(speaker));
    }

    /** The country that the clause's speaker, or else the statement's source, speaks for. */
    @Nullable
    String country(Clause clause) {
        Speaker speaker = clause.speaker();
        String own = speaker == null ? null : countryOf(speaker);
        if (own == null && speaker != null && isGuest(speaker)) {
            return null;
        }
        return own == null ? home : own;
    }

    /**
     * True for one of unknown country who speaks at a news conference beside one of the home country, or after another
     * with an office: the host speaks first. At a meeting, for one without an office beside one of the home country.
     */
    private boolean isGuest(Speaker speaker) {
        boolean answers = statement.kind() == StatementKind.NEWS_CONFERENCE;
        boolean meets = statement.kind() == StatementKind.SPEECH || statement.kind() == StatementKind.OTHER;
        if (speaker.role() == null ? !meets : !answers) {
            return false;
        }
        Speaker host = null;
        for (Speaker other : statement.speakers()) {
            if (!isSame(other, speaker) && home != null && home.equals(countryOf(other))) {
                return true;
            }
            host = host == null && other.role() != null ? other : host;
        }
        return host != null && !isSame(host, speaker) && countryOf(host) == null;
    }

    /** True for one person by a full name and by a part of it: "Amina Otieno", "Otieno". */
    private static boolean isSame(Speaker one, Speaker other) {
        String name = Folding.fold(one.name());
        String otherName = Folding.fold(other.name());
        return Signatories.wholeWord(name, otherName) >= 0 || Signatories.wholeWord(otherName, name) >= 0;
    }

    /** Who "I" is in the clause, absent if unknown. */
    @Nullable
    String speaker(Clause clause) {
        Speaker speaker = clause.speaker();
        if (speaker == null && statement.speakers().size() == 1) {
            speaker = statement.speakers().getFirst();
        }
        return speaker == null ? null : personOf(speaker);
    }

    /** True for the one who speaks in the clause, or alone in the statement. */
    boolean isSpeaker(String person, Clause clause) {
        return person.equals(speaker(clause));
    }

    /** Whom a named person speaks for: a country if one is known. */
    @Nullable
    String countryOfPerson(String person) {
        return countries.get(person);
    }

    /** True if a named party's acts bind it: a speaker tells those of others, and speaks for one country alone. */
    boolean binds(String entity, Clause clause) {
        String country = country(clause);
        Speaker speaker = clause.speaker();
        if (speaker != null && (country != null || isGuest(speaker))) {
            return entity.equals(country);
        }
        return bindsThoseNamed() || entity.equals(home) || signatories.contains(entity) || entity.equals(country);
    }

    /** The speaker's country and that of the only other one whom another speaker, or signatory, speaks for. */
    List<String> both(Clause clause) {
        String own = country(clause);
        Set<String> others = new TreeSet<>(signatories);
        for (Speaker speaker : statement.speakers()) {
            String country = countryOf(speaker);
            if (country != null) {
                others.add(country);
            }
        }
        if (home != null) {
            others.add(home);
        }
        if (own != null) {
            others.remove(own);
        }
        return own != null && others.size() == 1
                ? List.of(own, others.iterator().next())
                : List.of();
    }

    private @Nullable String onlyCountryOfSpeakers() {
        String only = null;
        for (Speaker speaker : statement.speakers()) {
            String country = countryOf(speaker);
            if (country != null && only != null && !country.equals(only)) {
                return null;
            }
            only = country == null ? only : country;
        }
        return only;
    }

    private @Nullable String countryOf(Speaker speaker) {
        return countriesOfSpeakers
                .computeIfAbsent(speaker, known -> Optional.ofNullable(readCountry(known)))
                .orElse(null);
    }

    private @Nullable String readCountry(Speaker speaker) {
        String country = countries.get(personOf(speaker));
        String role = speaker.role();
        if (country == null) {
            country = inTitle(speaker);
        }
        if (country != null || role == null) {
            return country;
        }
        String folded = Folding.fold(role);
        for (Map.Entry<String, String> name : partyNames.entrySet()) {
            if (Signatories.wholeWord(folded, name.getKey()) >= 0) {
                return name.getValue();
            }
        }
        return null;
    }

    /** The party behind a speaker's name in the title: "Prime Minister Okello of the Republic of Kenya". */
    private @Nullable String inTitle(Speaker speaker) {
        String title = statement.title() == null ? "" : Folding.fold(statement.title());
        String name = Folding.fold(speaker.name());
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        int at = Signatories.wholeWord(title, surname);
        if (at < 0 || !grammar.readsSentences()) {
            return null;
        }
        ClauseText behind = new ClauseText(0, title.substring(at + surname.length()));
        for (int w = 0; w <= Math.min(LONGEST_OFFICE, behind.count() - 1); w++) {
            String rest = behind.text().substring(behind.start(w));
            for (Map.Entry<String, String> party : partyNames.entrySet()) {
                if (w > 0 && Signatories.wholeWord(rest, party.getKey()) == 0) {
                    return party.getValue();
                }
            }
            if (!grammar.isPartyWord(behind.word(w)) || behind.after(w) != Gap.SPACE) {
                return null;
            }
        }
        return null;
    }

    private String personOf(Speaker speaker) {
        return persons.computeIfAbsent(Folding.fold(speaker.name()), folded -> speakerIds.apply(speaker.name()));
    }
}
