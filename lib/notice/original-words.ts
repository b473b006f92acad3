// By which lines the returned message is known to begin (sections.ts). Only data: the worker reads them late.

/** Lines behind which only the returned message follows; what it says is never evidence (N5). */
export const originalMark =
  /^[-=*_|\s<>[+]{0,60}(?:below this line is a copy|(?:here is|this is) a copy of|(?:a )?copy of (?:the|your) (?:original )?(?:message|mail)|(?:the )?(?:original|returned|undelivered|unsent|rejected|failed|bounced) (?:message|mail|e-?mail)(?: (?:follows|headers?|text|body|attached|content|source|information|below)| is (?:attached|included|below))|(?:returned|undelivered|unsent|rejected|original) (?:message|mail)(?: follows)?\s?[-=*_|:>\]+]{0,40}$|(?:your )?(?:message|mail) (?:headers?|text) (?:follows|:)|(?:the )?headers? (?:of|from) (?:the|your) (?:original|returned|message)|(?:the )?(?:header and top|first) \d|included is a copy|(?:your )?message (?:header |text )?follows|the (?:header|body|text) of (?:the|your) (?:original|message)|unsent message below|start of (?:the )?(?:original|returned|forwarded)|(?:begin )?forwarded message|the following is a copy|transcript of message follows|non-?delivered message|your original message(?: headers?)?(?: follows| is below|:|$)|listed is the initial part|(?:your )?message (?:text )?begins as follows|(?:es folgt|nachfolgend|nachstehend) (?:eine|die) kopie|ниже (?:приведен|следует)|voici (?:une|la) copie|a continuación (?:se|una) .{0,20}copia|here is listed the initial part)/i;

/** A rule with the word "copy" in it, in any language. */
export const copyMark =
  /^[\s>]{0,8}[-=*_]{3,}.{0,60}(?:copy|copia|cópia|kopie|kopia|kopi\b|copie|копи|コピー|副本|复制|사본|kopyası|original bounce)/i;
