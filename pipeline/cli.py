"""The command line: each stage a command that a maintainer can run alone."""

import json
import re
import sys
import time
import traceback
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from pipeline import __version__, contract, store
from pipeline.errors import InvalidInput, Misuse, PipelineError, ReadingFaults, shown
from pipeline.progress import Progress

RAW = click.option("--raw", type=click.Path(path_type=Path), default="raw", show_default=True, help="The sources.")
DIST = click.option("--dist", type=click.Path(path_type=Path), default="dist", show_default=True, help="The release.")
HOME = Path(__file__).resolve().parents[1]  # wherever the command is called from
OWN_GOLD, FIRST_SIGHT = HOME / "tests" / "gold", HOME / "docs" / "first-sight.csv"


# Control characters but the line end and the tab, and those that turn words round.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def say(text: str = "", *, nl: bool = True, err: bool = False) -> None:
    """Print the text; what a terminal would obey, in words of a source or a file's name, is shown as JSON shows it."""
    click.echo(OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text), nl=nl, err=err)


def example(words: str) -> str:
    """The end of a command's help, laid out as it is written."""
    return f"\b\nExample:\n  python -m pipeline {words}"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="what-we-heard")
@click.option("--debug", is_flag=True, help="Show Python's trace of a problem that nobody foresaw.")
def cli(debug: bool) -> None:
    """From consultation reports to open tables, every row tied to the characters it was read from.

    \b
    Exit status: 0 done, 1 the data is not valid, 2 the call or the environment is wrong,
    3 a release was not compared, for other code made it.

    \b
    Example:
      python -m pipeline build
    """


@cli.command(epilog=example("build --raw raw --dist dist"))
@RAW
@DIST
@click.option("--formats", help="Write these alone, with commas between: csv,parquet,json,xlsx,sqlite,site.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes that work; by default as many as cores.")
@click.option("--scheduler", metavar="ADDRESS", help="A Dask cluster that works, such as tcp://10.0.0.1:8786.")
@click.option("--no-cache", is_flag=True, help="Read every document again, and keep no reading beside RAW.")
@click.option("--verbose", "-v", is_flag=True, help="Also print every file with its size.")
def build(
    raw: Path,
    dist: Path,
    formats: str | None,
    workers: int | None,
    scheduler: str | None,
    no_cache: bool,
    verbose: bool,
) -> None:
    """Read every document under RAW and write the release, DIST."""
    from pipeline.build import Work
    from pipeline.build import build as build_release
    from pipeline.reader import check_readings, read
    from pipeline.store.references import references_in

    if workers and scheduler:
        raise Misuse("--workers are processes of this machine, --scheduler those of a cluster; give one of these.")
    begun = time.monotonic()
    with Progress("reading the documents") as watch:
        declared = contract.load(store.read_schemas())
        if formats is not None:
            from pipeline.publish.formats import limited  # with Arrow, which else is imported while processes start

            declared = limited(declared, [form.strip() for form in formats.split(",")])
        how = Work(workers, scheduler, None if no_cache else store.Cache.beside(raw), watch)
        try:
            report = build_release(declared, read, raw, dist, references_in(OWN_GOLD, FIRST_SIGHT, declared), how)
        except ReadingFaults:  # of the first document that has any; all are told
            faults, _ = check_readings(store.survey(raw, declared))
            raise InvalidInput("\n".join(faults)) from None
    for table, rows in report.rows.items():
        say(f"{table:30}{rows:>9,} rows")
    if verbose:
        say()
        for path, size in report.files.items():
            say(f"{path:52}{size:>13,} bytes")
    say()
    for where, count in sorted(Counter(path.rpartition("/")[0].split("/")[0] for path in report.files).items()):
        say(f"{count:>5,} file{'s' * (count != 1):1}  {dist / where}")
    say(f"{len(report.files):,} files, {sum(report.files.values()):,} bytes, in {time.monotonic() - begun:.1f} s")
    for warning in report.warnings:
        say(warning, err=True)


@cli.command(epilog=example("parse fntp-2014 --table themes"))
@click.argument("document")
@RAW
@click.option("--table", help="Print this table alone, as a list of records.")
def parse(document: str, raw: Path, table: str | None) -> None:
    """Print a document's tables as JSON.

    DOCUMENT is its id or its folder."""
    from pipeline.reader import read
    from pipeline.tabulate import to_json

    declared = contract.load(store.read_schemas())
    if table:
        declared.table(table)
    with Progress("reading the document"):
        _, tables = read(store.source_of(store.find(document, raw, declared)))
    records = {
        one.name: [{name: to_json(getattr(row, name)) for name in one.names} for row in getattr(tables, one.name)]
        for one in declared.tables
    }
    say(json.dumps(records[table] if table else records, ensure_ascii=False, indent=1))


@cli.command(epilog=example("validate dist"))
@click.argument("dist", type=click.Path(path_type=Path), default="dist")
@RAW
def validate(dist: Path, raw: Path) -> None:
    """Check the readings under RAW, and a release.

    DIST is `dist` unless another is named; it is checked from its files alone. Every fault of every reading is told,
    with its file and line."""
    from pipeline.reader import check_readings, read
    from pipeline.validate.published import validate as validate_release

    declared = contract.load(store.read_schemas())
    with Progress("checking the readings"):
        faults, warnings = check_readings(store.survey(raw, declared)) if raw.is_dir() else ([], [])
    for warning in warnings:
        say(warning, err=True)
    if faults:
        raise InvalidInput("\n".join(faults))
    with Progress("checking the files") as watch:
        rows = validate_release(declared, store.published(dist), read, watch)
    say(f"{dist} is valid: {len(rows)} tables, {sum(rows.values()):,} rows.")


@cli.command(epilog=example("freeze fntp-2014 --tables themes,recommendations"))
@click.argument("document")
@RAW
@click.option("--tables", help="Only these, with commas between: sections,themes,recommendations,organizations,…")
@click.option("--again", is_flag=True, help="Replace the reading that is there.")
def freeze(document: str, raw: Path, tables: str | None, again: bool) -> None:
    """Write a document's rows as a reading, to be edited.

    DOCUMENT is its id or its folder, where the file is put. A build then publishes what the file says."""
    from pipeline.reader import findings_of, tables_of
    from pipeline.readings.file import written
    from pipeline.readings.freeze import freeze as frozen
    from pipeline.readings.types import TABLES

    only = [name.strip() for name in tables.split(",")] if tables else []
    if unknown := [name for name in only if name not in TABLES]:
        raise Misuse(f"--tables {unknown[0]} is no table of a reading; the tables are {', '.join(TABLES)}.")
    entry = store.find(document, raw, contract.load(store.read_schemas()))
    if store.has_reading(entry) and not again:
        raise Misuse(f"{entry.folder} has a reading; edit it, or write it anew with --again.")
    with Progress("reading the document"):
        found = findings_of(store.source_of(entry))
        by = f"what-we-heard {__version__}"
        said = frozen(found.document, tables_of(found), found.knowledge, by, date.today(), only)
    path = store.put_reading(entry, written(said).encode("utf-8"))
    say(f"{path} is written; say in it who reads on, and build.")


@cli.command(epilog=example("propose fntp-2014 > ask.txt"))
@click.argument("document")
@RAW
@click.option("--draft", is_flag=True, help="With the rules' rows, to be corrected.")
@click.option("--part", type=click.IntRange(min=1), default=1, show_default=True, help="Which part of a long report.")
def propose(document: str, raw: Path, draft: bool, part: int) -> None:
    """Print all that a reader needs, as one text.

    It holds the guide in short, the form of the answer, the codes, and the report with its lines numbered: any person
    or model can answer it, and `accept` takes the answer in."""
    from pipeline.reader import findings_of, tables_of
    from pipeline.readings.file import written
    from pipeline.readings.freeze import freeze as frozen
    from pipeline.readings.propose import parts_of, proposal

    source = store.source_of(store.find(document, raw, contract.load(store.read_schemas())))
    with Progress("reading the document"):
        found = findings_of(replace(source, reading=None))
    count = len(parts_of(found.document))
    if part > count:
        raise Misuse(f"{document} has {count} part{'s' * (count > 1)}; name one with --part 1 to {count}.")
    said = ""
    if draft:
        by = f"what-we-heard {__version__}"
        said = written(frozen(found.document, tables_of(found), found.knowledge, by, date.today()))
    guide = store.read_parts("readings")["guide.md"].decode("utf-8")
    say(proposal(found.document, guide, found.knowledge.codes, part, said), nl=False)
    if count > 1:
        say(f"Part {part} of {count}; give accept the answers to all of them together.", err=True)


@cli.command(epilog=example("accept fntp-2014 answer.json --by 'A. Reader' --method person"))
@click.argument("document")
@click.argument("answers", nargs=-1, required=True, type=click.Path(path_type=Path))
@RAW
@click.option("--by", required=True, help="Who read.")
@click.option("--method", type=click.Choice(["model", "person"]), default="model", show_default=True, help="What read.")
@click.option("--draft", is_flag=True, help="The reader began with the rules' draft, not with a blank page.")
@click.option("--again", is_flag=True, help="Replace the reading that is there.")
def accept(document: str, answers: tuple[Path, ...], raw: Path, by: str, method: str, draft: bool, again: bool) -> None:
    """Take in an answer to `propose` as a reading.

    ANSWERS are files, the parts of one answer together. All faults are told, to be sent back to the reader; the reading
    is written only if there are none."""
    from pipeline.knowledge import knowledge_of
    from pipeline.reader import document_of
    from pipeline.readings.accept import accepted, tables_in
    from pipeline.readings.check import GUIDE
    from pipeline.readings.file import written

    entry = store.find(document, raw, contract.load(store.read_schemas()))
    if store.has_reading(entry) and not again:
        raise Misuse(f"{entry.folder} has a reading; replace it with --again.")
    source = store.source_of(entry)
    knowledge = knowledge_of(source.meta.language)
    started = "rules" if draft else "blank"
    head = {"method": method, "by": by, "on": f"{date.today()}", "started_from": started, "guide": GUIDE}
    with Progress("reading the answer"):
        rows = [tables_in(store.read_answer(path), str(path)) for path in answers]
        found = document_of(source.meta, source.content, knowledge)
        reading, told = accepted(found, rows, head, knowledge.codes)
    for one in told:
        say(one, err=True)
    path = store.put_reading(entry, written(reading).encode("utf-8"))
    say(f"{path} is written; look it over with its report, and build.")


@cli.command(epilog=example("explain rec-5uu4437m7abw2"))
@click.argument("what", metavar="[KEY|DOCUMENT:LINE]", required=False)
@click.option("--text", help="Explain how this text would be read in a reporting part.")
@click.option("--language", help="The language of the text.")
@DIST
@RAW
def explain(what: str | None, text: str | None, language: str | None, dist: Path, raw: Path) -> None:
    """Show what decided for a row, or how a line or a text is read.

    KEY is a row's: its evidence stands in its passage, with its line and the rule that made it. DOCUMENT:LINE is read
    anew, LINE being one of its published text: what its section is and why, and for each sentence its words, the rules
    that hit and what became of each, and the bodies it names."""
    from pipeline.store.package import language_codes

    if (what is None) == (text is None) or (text is None) != (language is None):
        raise Misuse("explain takes a key, or document:line, or --text together with --language; give one of these.")
    if language is not None and language not in language_codes():
        raise Misuse(f"--language {language} is not known; expected one of {', '.join(language_codes())}.")
    files = store.read_schemas()
    declared = contract.load(files)
    document, _, line = (what or "").rpartition(":")
    with Progress("looking for it"):
        if text is not None:
            from pipeline.explain.line import explain_text
            from pipeline.knowledge import knowledge_of

            told = explain_text(text, knowledge_of(language or ""), date.today())
        elif document and line.isdecimal() and len(line) < 10:
            from pipeline.explain.line import explain_line
            from pipeline.reader import findings_of

            source = store.source_of(store.find(document, raw, declared))
            told = explain_line(findings_of(source), int(line))
        else:
            from pipeline.explain.row import explain as explain_row

            told = explain_row(declared, store.published(dist), what or "", files)
    say(told)


@cli.command(epilog=example("review --raw raw"))
@RAW
def review(raw: Path) -> None:
    """List the bodies that nobody reviewed, to be pasted.

    They are rows for schemas/authorities/organizations.csv, each under its evidence."""
    from pipeline.knowledge import reviewed
    from pipeline.reader import read
    from pipeline.review import review as review_all

    declared = contract.load(store.read_schemas())
    with Progress("reading the documents") as watch:
        entries = store.survey(raw, declared)
        waiting, bodies = review_all(entries, read, watch, reviewed()[0].bodies)
    say("".join(waiting), nl=False)
    say(f"{len(waiting)} of the {bodies} bodies in {len(entries)} documents are not reviewed.", err=True)


@cli.command(epilog=example("diff dist-before dist"))
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--json", "machine", is_flag=True, help="Print everything as JSON.")
@click.option("--write", is_flag=True, help="Add the keys that changed to schemas/key_changes.csv.")
def diff(old: Path, new: Path, machine: bool, write: bool) -> None:
    """Tell in what the release NEW differs from OLD.

    It says whether the source or the reading changed, and which rows have another key now."""
    from pipeline.changes import as_text, compare, kept_changes

    with Progress("comparing the releases"):
        found = compare(store.published(old), store.published(new))
    if write:
        from pipeline.publish.key_changes import PATH, as_file

        known = [one.model_dump() for one in contract.load(store.read_schemas()).key_changes]
        store.put_schema(PATH, as_file(kept_changes(known, found, store.published(new))))
    say(json.dumps(found, ensure_ascii=False, indent=1) if machine else as_text(found))


@cli.command(epilog=example("evaluate --gold tests/gold"))
@click.option("--gold", type=click.Path(path_type=Path), default=OWN_GOLD, help="Reference readings; else tests/gold.")
@click.option("--misses", is_flag=True, help="Also print what was missed and what was too much.")
@click.option("--write", is_flag=True, help="Commit to these means: write them into figures.json.")
@click.argument("documents", nargs=-1)
def evaluate(gold: Path, misses: bool, write: bool, documents: tuple[str, ...]) -> None:
    """Score the reading against reference readings.

    Without DOCUMENTS all under GOLD are read; it fails where the mean of a group fell by more than 0.03 below the
    committed one. A reading of a page or of Markdown tells no places: words are compared instead. The rules that
    yielded no row, in the readings of tests/gold either, are listed by their lines."""
    from pipeline.evaluation.report import Evaluation, as_table, idle_table, means, means_table, refuse_fallen
    from pipeline.knowledge import ask_language_of
    from pipeline.reader import read
    from pipeline.store.references import commit, committed, named_in, readings_in

    declared, before = contract.load(store.read_schemas()), {} if write else committed(gold)
    golds = named_in(gold, declared, documents)
    found = Evaluation(read)
    for document_id, known in golds.items():
        with Progress(f"reading {document_id}"):
            scores = found.scores_of(known)
        say(as_table(document_id, scores, misses) + "\n")
    now = means(found.scored)
    say(means_table(now))
    if documents:
        return  # the mean of some reports says nothing of their group's, nor their rows of what others yield
    with Progress("reading tests/gold"):
        for known in readings_in(OWN_GOLD, declared).values() if gold.resolve() != OWN_GOLD else ():
            found.rows_of(known)
    asking = [ask_language_of(code) for code in sorted(found.at_work)]
    say("\n" + idle_table(asking, found.at_work, found.readings))
    if write:
        commit(gold, now)
    else:
        refuse_fallen(now, before)


def unforeseen(error: Exception) -> str:
    """What no module foresaw, in one sentence, with the file that was being read where one was."""
    place = next(iter(getattr(error, "__notes__", ())), "The program")
    what = f"{type(error).__name__}: {shown(str(error))}"
    return (
        f"{place}: a problem that nobody foresaw ({what}); the release is as it was. Look for what is odd there, and "
        "see the trace with: python -m pipeline --debug COMMAND"
    )


def run() -> int:
    """Run what the command line says and return the exit status; a problem is told in one sentence."""
    try:
        with cli.make_context("python -m pipeline", sys.argv[1:]) as context:
            cli.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except PipelineError as error:
        say(str(error), err=True)
        return error.exit_status
    except click.ClickException as error:
        say(f"{error.format_message()} See: python -m pipeline --help", err=True)
        return Misuse.exit_status
    except BrokenPipeError:
        return 0  # whoever read the output has seen enough
    except OSError as error:
        what = error.filename or "The output"
        say(f"{what} cannot be read or written ({error.strerror}); check it and its disk.", err=True)
        return Misuse.exit_status
    except Exception as error:
        if isinstance(error.__cause__, KeyboardInterrupt):
            raise  # Python 3.11 tells so of an interruption while a class is made
        if "--debug" in sys.argv[1:2]:
            traceback.print_exc()
        say(unforeseen(error), err=True)
        return InvalidInput.exit_status
    return 0
