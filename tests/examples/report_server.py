# usage: report_server.py
#
# A service that does what it is told, for report_trouble.sh. It prints its port. What it does with a request is said
# by the first line of the file `actions`, which it takes away; where there is none, it answers 201. Each request is a
# line of the file `requests`: when it came, in milliseconds, and its text as a string of Python. A connection that has
# ended is a dot in the file `ended`.
#
# An action is a name from the table below and what this needs.

import socket
import socketserver
import struct
import threading
import time

lock = threading.Lock()
created = 0


def stored(request):
    """The content of a request, with an id as the service would give it."""
    global created
    created += 1
    content = request.partition(b'\r\n\r\n')[2].decode()
    return content[:-1] + ',"id":"id-%d"}' % created


def answer(status, content, *headers):
    lines = ['HTTP/1.1 %s Whatever' % status, *headers, 'Content-Type: application/json',
             'Content-Length: %d' % len(content), '', content]
    return '\r\n'.join(lines).encode()


# Each: what to do on a connection with a request and the words behind the action's name; True ends the connection.

def ok(connection, request, words):
    connection.sendall(answer(201, stored(request)))


def status(connection, request, words):
    """status CODE [HEADER|HEADER...]: an OData error; a header has no spaces but those written as _"""
    content = '{"error":{"code":"told","message":"as it was told\\u001b[31m","details":[' \
        '{"code":"one","message":"of two"},{"code":"two","message":"of two"}],"more":1}}'
    connection.sendall(answer(words[0], content, *[word.replace('_', ' ') for word in words[1:]]))


def plain(connection, request, words):
    """plain CODE CONTENT"""
    connection.sendall(answer(words[0], ' '.join(words[1:])))


def send(connection, request, words):
    """send TEXT: with the escapes of Python, and then the end"""
    connection.sendall(' '.join(words).encode().decode('unicode_escape').encode('latin-1'))
    return True


def close(connection, request, words):
    return True


def reset(connection, request, words):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    return True


def ok_and_close(connection, request, words):
    ok(connection, request, words)
    return True


def ok_and_408(connection, request, words):
    connection.sendall(answer(201, stored(request)) + answer(408, '{}'))


def truncated(connection, request, words):
    """truncated CODE: half of the content"""
    whole = answer(words[0], stored(request), 'Retry-After: 0')
    connection.sendall(whole[:-100])
    return True


def more(connection, request, words):
    """A member that the client does not know."""
    connection.sendall(answer(201, stored(request)[:-1] + ',"more":{"and":"more"}}'))


def interim(connection, request, words):
    connection.sendall(b'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n')
    ok(connection, request, words)


def chunked(connection, request, words):
    content = stored(request)
    connection.sendall(('HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n'
                        % (10, content[:10], len(content) - 10, content[10:])).encode())


def until_the_end(connection, request, words):
    """Without a length, as HTTP/1.0 has it."""
    connection.sendall(('HTTP/1.0 201 Created\r\n\r\n' + stored(request)).encode())
    return True


def slow(connection, request, words):
    """slow SECONDS"""
    time.sleep(float(words[0]))
    ok(connection, request, words)


def drip(connection, request, words):
    """A byte now and then, for ever."""
    try:
        for byte in answer(201, stored(request)):
            connection.sendall(bytes([byte]))
            time.sleep(0.1)
    except OSError:
        pass
    return True


def long_head(connection, request, words):
    connection.sendall(answer(201, stored(request), 'X-Long: ' + 'x' * 20000))
    return True


actions = {action.__name__: action for action in (
    ok, status, plain, send, close, reset, ok_and_close, ok_and_408, truncated, more, interim, chunked, until_the_end,
    slow, drip, long_head)}


def next_action():
    with open('actions', 'r+') as file:
        lines = file.read().splitlines()
        file.seek(0)
        file.truncate()
        file.writelines(line + '\n' for line in lines[1:])
    return lines[0] if lines else 'ok'


class handler(socketserver.BaseRequestHandler):
    def handle(self):
        text = b''
        while True:
            head, end, content = text.partition(b'\r\n\r\n')
            size = head.lower().partition(b'\r\ncontent-length:')[2].partition(b'\r\n')[0]
            if not end or len(content) < int(size):
                try:
                    came = self.request.recv(1 << 16)
                except OSError:
                    came = b''
                if not came:
                    return
                text += came
                continue
            with lock:
                with open('requests', 'a') as file:
                    file.write('%d %r\n' % (time.monotonic() * 1000, text.decode()))
                name, *words = next_action().split(' ')
            try:
                if actions[name](self.request, text, words):
                    return
            except OSError:
                return
            text = b''


class server(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def shutdown_request(self, request):
        super().shutdown_request(request)
        with open('ended', 'a') as file:
            file.write('.')


with server(('127.0.0.1', 0), handler) as listening:
    print(listening.server_address[1], flush=True)
    listening.serve_forever()
