/** Who writes notices. */
export const daemon =
  /mailer[-_ ]?daemon|mail delivery (?:sub)?system|post_?master|mail[-_ ]?(?:delivery|system|administrator)|microsoft outlook|microsoft exchange|delivery (?:subsystem|system|notification|status)|bounce|mdaemon|mail router|zustellsystem|no-?reply.{0,20}(?:groups|delivery)|complaints@.{0,60}amazonses|no-?reply@sns\.amazonaws/i;
