package io.communique.enrich.mention;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all names of a statement: finders in their order, then one reading of each word. Safe for many threads. */
public final class NameFinder {

    private final PersonLinks persons;
    private final OrganisationLinks organisations = new OrganisationLinks();
    private final List<MentionFinder> finders;

    /** Reads the catalogue and the rules' words; takes a fraction of a second. */
    public NameFinder() {
        this(Catalogue.load(), List.of());
    }

    /** @param more finders that run after those of the project */
    public NameFinder(Catalogue catalogue, List<MentionFinder> more) {
        Lexicon lexicon = Lexicon.of(catalogue);
        this.persons = new PersonLinks(lexicon, catalogue);
        List<MentionFinder> all = new ArrayList<>(List.of(
                new CatalogueFinder(catalogue, () -> lexicon),
                new CompoundDemonymFinder(catalogue),
                new CountryAcronymFinder(),
                new ForChinese(new HanNameFinder()),
                new ForEnglish(new ContextFinder()),
                DateFinder.INSTANCE,
                new MoneyFinder(),
                new ResolutionFinder(),
                new DocumentSymbolFinder(),
                new ForEnglish(new HeadNounFinder(lexicon, new InstrumentLinks(lexicon, catalogue))),
                new NounPhraseFinder(lexicon),
                new ForEnglish(new OpenedNameFinder(lexicon)),
                new ForEnglish(new PersonFinder(lexicon, new OfficeHolders(catalogue))),
                new TitledPersonFinder(lexicon, new SoundAlikes(catalogue)),
                new ArabicPersonFinder(),
                new ForEnglish(new PlaceFinder(lexicon)),
                new LocatedPlaceFinder(lexicon),
                new AcronymFinder(lexicon),
                new ForChinese(new HanOrganFinder(catalogue)),
                new ForChinese(new HanPersonFinder(catalogue)),
                new ForChinese(new HanCountryFinder(catalogue))));
        all.addAll(more);
        all.add(new RepetitionFinder(lexicon, persons));
        this.finders = List.copyOf(all);
    }

    /**
     * The names of each clause, as {@link #find(StatementText)}, which know the names of the title too: the whole name of
     * a person may stand there alone.
     */
    public List<List<Candidate>> find(StatementText statement, @Nullable String title) {
        if (title == null || title.isBlank()) {
            return find(statement);
        }
        List<ClauseText> clauses = new ArrayList<>(statement.clauses().size() + 1);
        clauses.add(new ClauseText(0, title));
        clauses.addAll(statement.clauses());
        List<List<Candidate>> found =
                find(new StatementText(clauses, statement.speakers(), statement.date(), statement.language()));
        return found.subList(1, found.size());
    }

    /** The person of a speaker's name: the catalogue's, if it knows one by it. */
    public Thing speaker(String name) {
        return persons.speaker(name);
    }

    /** The names of each clause, in the order of the text, without overlaps. */
    public List<List<Candidate>> find(StatementText statement) {
        Candidates candidates = new Candidates(statement);
        for (MentionFinder finder : finders) {
            finder.find(statement, candidates);
        }
        List<List<Candidate>> resolved = new ArrayList<>(statement.clauses().size());
        for (int c = 0; c < statement.clauses().size(); c++) {
            resolved.add(new ArrayList<>(candidates.resolved(c)));
        }
        persons.link(statement.speakers(), resolved);
        organisations.link(resolved);
        return resolved;
    }
}
