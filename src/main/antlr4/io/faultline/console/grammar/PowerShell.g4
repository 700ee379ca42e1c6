/*
 * One line of the PowerShell-shaped language. Argument mode only where it is enough: what a bare word means (a name, a
 * number, a size) is decided by the parameter that takes it, as PowerShell does, so the lexer leaves words alone.
 * Operators such as -eq have the shape of parameters and are told apart where they stand.
 */
grammar PowerShell;

line
    : statement? EOF
    ;

statement
    : property EQUALS argument  # assignment
    | pipeline                  # run
    ;

pipeline
    : source (PIPE command)*
    ;

source
    : command
    | property
    | nested
    ;

property
    : nested MEMBER+
    ;

nested
    : LPAREN pipeline RPAREN
    ;

command
    : WORD element*
    ;

element
    : PARAMETER_WITH argument   # bound
    | PARAMETER                 # flag
    | argument                  # positional
    ;

argument
    : value (COMMA value)*
    ;

value
    : WORD                      # word
    | MEMBER                    # word
    | SINGLE                    # literal
    | DOUBLE                    # expandable
    | VARIABLE MEMBER*          # variable
    | nested MEMBER*            # inner
    | LBRACE test RBRACE        # block
    | HASH (entry (SEMICOLON entry)* SEMICOLON?)? RBRACE # hash
    | ARRAY argument? RPAREN    # array
    ;

entry
    : (WORD | SINGLE | DOUBLE) EQUALS argument
    ;

test
    : operand (PARAMETER operand)*
    ;

operand
    : value
    | LPAREN test RPAREN
    ;

COMMENT        : '#' ~[\r\n]* -> skip ;
BLANK          : [ \t\r\n\u00A0]+ -> skip ;
PIPE           : '|' ;
COMMA          : ',' ;
HASH           : '@{' ;
ARRAY          : '@(' ;
LPAREN         : '(' ;
RPAREN         : ')' ;
LBRACE         : '{' ;
RBRACE         : '}' ;
EQUALS         : '=' ;
SEMICOLON      : ';' ;
PARAMETER_WITH : DASH [A-Za-z_?] [A-Za-z0-9_]* ':' ;
PARAMETER      : DASH [A-Za-z_?] [A-Za-z0-9_]* ;
MEMBER         : ('.' [A-Za-z_] [A-Za-z0-9_]*)+ ;
VARIABLE       : '$' [A-Za-z0-9_:?]+ ;
SINGLE         : QUOTE (QUOTE QUOTE | ~['\u2018\u2019\u201A\u201B])* QUOTE ;
DOUBLE         : QUOTES ('`' . | QUOTES QUOTES | ~["\u201C\u201D\u201E`])* QUOTES ;
UNTERMINATED   : QUOTE (QUOTE QUOTE | ~['\u2018\u2019\u201A\u201B])* EOF
               | QUOTES ('`' . | QUOTES QUOTES | ~["\u201C\u201D\u201E`])* '`'? EOF ;
WORD           : FIRST REST* | DASH ([0-9.] REST*)? ;
OTHER          : . ;

/* PowerShell takes the typographic dashes and quotes that word processors make for the plain ones. */
fragment DASH   : [\-\u2013\u2014\u2015] ;
fragment QUOTE  : ['\u2018\u2019\u201A\u201B] ;
fragment QUOTES : ["\u201C\u201D\u201E] ;
fragment FIRST  : '`' . | ~[\-\u2013\u2014\u2015 \t\r\n\u00A0|,(){}=;<>&'"\u2018\u2019\u201A\u201B\u201C\u201D\u201E`#$] ;
fragment REST   : '`' . | ~[ \t\r\n\u00A0|,(){}=;<>&'"\u2018\u2019\u201A\u201B\u201C\u201D\u201E`] ;
