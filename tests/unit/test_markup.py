"""HTML -> the text that a person sees."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.markup import to_text


def test_paragraphs_lines_lists_and_cells_keep_their_shape() -> None:
    html = "<p>Dear <b>Ann</b>,<p>we<span>'</span>re<br>two<ul><li>one<li>two</ul>"
    html += "<table><tr><td>a</td><td>b</td></tr></table>"

    assert to_text(html) == "Dear Ann,\n\nwe're\ntwo\n\n- one\n- two\n\na b"


def test_divs_are_lines_and_an_empty_one_is_a_blank_line() -> None:
    assert to_text("<div>a</div><div><br></div><div>b</div><div>c</div>") == "a\n\nb\nc"


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">no</div>',
        '<div style="Display : None !important">no</div>',
        '<div style="visibility:hidden">no</div>',
        '<span style="font-size:0">no</span>',
        '<span style="font-size:1px">no</span>',
        '<div style="max-height:0px;overflow:hidden">no</div>',
        '<div style="opacity:0.0">no</div>',
        '<div style="mso-hide:all">no</div>',
        '<div style="color:#fff;background-color:#ffffff">no</div>',
        "<div hidden>no</div>",
        '<div class="preheader">no</div>',
        "<style>.x{display:none}</style><div class=x>no</div>",
        "<style>/* } */ a, #y { max-height : 0 }</style><div id=y>no</div>",
        "<script>no</script>",
        "<head><title>no</title></head>",
        "<!-- no -->",
        "<noscript>no</noscript>",
    ],
)
def test_what_nobody_sees_is_not_text(hidden: str) -> None:
    assert to_text(f"<p>before</p>{hidden}<p>after</p>") == "before\n\nafter"


@pytest.mark.parametrize(
    "seen",
    [
        '<div style="font-size:0"><p style="font-size:14px">yes</p></div>',
        "<style>@media (max-width:9px){.x{display:none}}</style><div class=x>yes</div>",
        '<div style="max-height:10px">yes</div>',
        '<div style="opacity:0.9">yes</div>',
        '<div style="color:#ffffff">yes</div>',
        '<div style="font-size:0.9em">yes</div>',
    ],
)
def test_what_is_seen_is_text(seen: str) -> None:
    assert to_text(seen) == "yes"


@pytest.mark.parametrize(
    "quote",
    [
        '<blockquote type="cite">q</blockquote>',
        '<blockquote style="border-left:1px solid">q</blockquote>',
        '<div class="gmail_quote">q</div>',
        '<div class="yahoo_quoted">q</div>',
        '<div class="moz-cite-prefix">q</div>',
        '<div id="divRplyFwdMsg">q</div>',
        '<div id="appendonsend"></div><p>q</p>',
    ],
)
def test_quoted_blocks_are_marked(quote: str) -> None:
    assert to_text(f"<p>own</p>{quote}") == "own\n\n> q"


def test_a_plain_blockquote_is_the_writer_s_own() -> None:
    assert to_text("<blockquote>mine</blockquote>") == "mine"


def test_answers_within_a_gmail_frame_are_own_text() -> None:
    html = "<div class=gmail_quote><blockquote class=gmail_quote>q</blockquote><div>answer</div></div>"

    assert to_text(html) == "> q\n\nanswer"


def test_a_client_s_signature_block_stands_below_its_delimiter() -> None:
    assert to_text('<p>own</p><div class="gmail_signature">Ann</div>') == "own\n\n-- \nAnn"


def test_markup_too_deep_for_the_parser_is_stripped_of_its_tags() -> None:
    assert to_text("<div>" * 20_000 + "Hello &amp; welcome" + "</div>" * 20_000) == "Hello & welcome"


@pytest.mark.parametrize("html", ["", "<", "<!--", "<p", "&#0;", "&#xd800;", "<td>", "\ud800", "\x00<p>"])
def test_broken_markup_is_no_error(html: str) -> None:
    assert isinstance(to_text(html), str)


tags = st.sampled_from(
    ["<p>", "</p>", "<div style='", "'>", "<blockquote>", "<!--", "-->", "<style>", "{", "}", "</", "<br", "&"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(tags | st.text(max_size=5), max_size=30))
def test_any_markup_gives_harmless_text(pieces: list[str]) -> None:
    text = to_text("".join(pieces))

    assert not {"\0", "\r", "\u202e", "\u2028"} & set(text)
    text.encode("utf-8")
