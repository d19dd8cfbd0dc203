namespace Disclosure.Rendering;

/// <summary>
/// The style sheet of a page. Colours meet a contrast of 4.5 to 1 on their grounds; what a colour says a border or a sign says too.
/// No character in it needs an escape in XML, so that it reads the same to both parsers.
/// </summary>
internal static class HtmlStyle
{
    public const string Sheet =
        """

        @page { size: A4; margin: 14mm 12mm; }
        * { box-sizing: border-box; }
        html { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1b1f24; background: #f3f4f6; }
        body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
        h2 { font-size: 1.25rem; line-height: 1.35; margin: 0 0 .75rem; }
        h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid #c9ced6; }
        p { margin: .25rem 0; }
        a { color: #0b4f9e; text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
        code { font: .85em ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; }
        header.page { margin-bottom: 1rem; }
        article, nav { background: #fff; border: 1px solid #d4d8de; border-radius: .5rem; padding: 1.25rem 1.5rem 1.5rem; margin: 0 0 1.5rem; }
        footer { color: #4b5563; font-size: .85rem; }

        .verdict { display: inline-block; font-weight: 700; border-radius: .25rem; padding: .15rem .6rem; border: 1px solid; }
        .good { color: #0f5c2e; background: #e8f6ed; }
        .doubtful { color: #6b4300; background: #fff4df; }
        .bad { color: #9b1020; background: #fdecee; }
        .facts { list-style: none; padding: 0; margin: .5rem 0 0; color: #4b5563; font-size: .85rem; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
        .absent { color: #4b5563; }

        .index { border-collapse: collapse; width: 100%; font-size: .9rem; }
        .index th, .index td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid #d4d8de; font-weight: 400; }
        .index thead th { font-weight: 700; }
        .index .verdict { border: 0; padding: 0 .4rem; }
        .source { color: #4b5563; font-size: .85em; }

        .causes, .diagnoses { list-style: none; padding: 0; margin: 0; }
        .diagnoses li { border: 1px solid #d4d8de; border-left: .35rem double #0b4f9e; border-radius: .25rem; padding: .5rem .9rem .6rem; margin: 0 0 .6rem; break-inside: avoid; }
        .diagnoses .label { color: #083a75; background: #e2edfa; }
        .causes li[id] { border: 1px solid #d4d8de; border-left: .35rem solid; border-radius: .25rem; padding: .5rem .9rem .6rem; margin: 0 0 .6rem; break-inside: avoid; }
        .causes li[id]:target { outline: 3px solid #0b4f9e; }
        .causes li.error { border-left-color: #b3192b; }
        .causes li.expected, .causes li.warning { border-left-color: #b87400; }
        .causes li.open { border-left-color: #4c51a3; }
        .causes li.info, .causes li.settled { border-left-color: #8a93a0; }
        .number { font-weight: 700; }
        .label { border-radius: .2rem; padding: 0 .4rem; margin-right: .15rem; }
        .error .label { color: #fff; background: #b3192b; }
        .expected .label, .warning .label { color: #5c3a00; background: #ffe3ad; }
        .open .label { color: #33387f; background: #e6e8fb; }
        .info .label, .settled .label { color: #37404c; background: #e7eaee; }
        .relations { margin: .35rem 0 0; padding-left: 1.2rem; }
        .relations li { margin-bottom: .4rem; }
        .relation { font-variant-numeric: tabular-nums; }
        .relation strong { color: #9b1020; }
        .basis, .links, .reason { font-size: .85rem; color: #4b5563; }

        details { margin: .5rem 0 1rem; }
        summary { cursor: pointer; font-weight: 700; padding: .25rem 0; }
        .scroll { overflow-x: auto; }
        .form { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.35; background: #fff; }
        .form caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .form th, .form td { border: 1px solid #5f6873; padding: .3rem .4rem; }
        .form th { font-weight: 400; background: #f3f4f6; text-align: center; }
        .form th small { display: block; color: #4b5563; }
        .form th.row { text-align: left; }
        .form th.group { width: 5.5em; }
        .form th.block { font-weight: 700; }
        .form .note { text-align: center; color: #37404c; background: #f3f4f6; }
        .form td[id] { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; min-width: 3.4em; scroll-margin: 5rem; }
        .form .figure { white-space: normal; overflow-wrap: anywhere; }
        .form th, .form .note { overflow-wrap: normal; hyphens: auto; }
        .requests th.row { min-width: 9em; }
        .requests td[id] { width: 8%; }
        .proactive td[id] { text-align: center; }
        .disputes th.column { min-width: 3em; padding: .3rem .2rem; }
        .disputes td[id] { min-width: 0; padding: .3rem .25rem; text-align: center; }
        .form td:target { outline: 3px solid #0b4f9e; outline-offset: -2px; }

        .form .along, .form .down, .sample.along { background: #fdf1d8; }
        .form .along { border-top: 2px solid #8a5a00; border-bottom: 2px solid #8a5a00; }
        .form .down { border-left: 2px solid #8a5a00; border-right: 2px solid #8a5a00; }
        .form .involved .figure, .sample.involved { font-weight: 700; text-decoration: underline dotted; text-underline-offset: .2em; }
        .form .suspect, .sample.suspect { background: #fbd5d9; border: 3px double #b3192b; }
        .form .suspect .figure, .sample.suspect { color: #8c0d1c; font-weight: 700; }
        .form .missing { background: repeating-linear-gradient(135deg, #fff 0 5px, #e6e8fb 5px 8px); }
        .ref { text-decoration: none; font-weight: 700; margin-left: .15em; padding: .1em; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; padding: 0; margin: .4rem 0 0; font-size: .85rem; color: #37404c; }
        .sample { display: inline-block; min-width: 1.6em; text-align: center; padding: 0 .3em; border: 1px solid #5f6873; }
        .sample.along { border-width: 2px 0; border-color: #8a5a00; }
        .sample.ref, .sample.involved { border-color: transparent; }

        @media (max-width: 40rem) {
          html { font-size: 15px; }
          body { padding: 1rem .5rem 2rem; }
          article, nav { padding: 1rem .75rem; border-radius: .25rem; }
          .index thead, .index .source { display: none; }
          .index th, .index td { display: block; border: 0; padding: .1rem 0; }
          .index tr { display: block; border-bottom: 1px solid #d4d8de; padding: .4rem 0; }
          .requests th.row, .proactive th.row { position: sticky; left: 0; z-index: 1; background-clip: padding-box; }
        }

        @media print {
          html { font-size: 10pt; line-height: 1.4; background: #fff; }
          h3 { margin-top: 1rem; }
          .causes li[id] { padding: .3rem .7rem; margin-bottom: .4rem; }
          details { margin: .25rem 0 .5rem; }
          details::details-content { content-visibility: visible; }
          body { max-width: none; padding: 0; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          article, nav { border: 0; padding: 0; margin: 0; border-radius: 0; }
          nav + main article, article + article { break-before: page; }
          h2, h3, summary { break-after: avoid; }
          details { break-inside: avoid; }
          .form { font-size: 8pt; }
          .form th, .form td { padding: 1.2pt 2.5pt; }
          .scroll { overflow: visible; }
          a { color: inherit; }
        }

        """;
}
