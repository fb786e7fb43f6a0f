import ArgumentParser

/// Options of every command that changes a case.
struct ActOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions
    @Flag(help: "The complaint as it is now, one JSON object a line.")
    var json = false
}
