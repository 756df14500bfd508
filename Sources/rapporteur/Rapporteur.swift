import ArgumentParser
import Mustache
import Crypto
import Yams
@main struct Rapporteur: ParsableCommand { func run() { print(SHA256.hash(data: [1,2,3])) } }
