"""Serves a folder on the loopback as long as the caller lives: prints the port, then answers requests."""

import functools
import http.server
import os
import sys


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


caller = os.getppid()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=sys.argv[1]))
server.timeout = 1
print(server.server_address[1], flush=True)
os.close(1)
while os.getppid() == caller:
    server.handle_request()
